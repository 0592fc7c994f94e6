#!/bin/sh
# The namespace with its retention: how long closed handoffs stay readable in the UI. Safe to repeat.
# TEMPORAL_ADDRESS is host:port, NAMESPACE its name, RETENTION like 2160h.
set -eu

# A server that has just started does not answer; a namespace that was just made is not known everywhere for seconds.
patiently() {
  tries=30
  until said=$("$@" 2>&1); do
    tries=$((tries - 1))
    if [ "$tries" -eq 0 ]; then
      echo "Temporal at $TEMPORAL_ADDRESS: $said; look at: docker compose logs temporal" >&2
      exit 1
    fi
    sleep 2
  done
}

patiently temporal operator cluster health
if temporal operator namespace describe --namespace "$NAMESPACE" >/dev/null 2>&1; then
  patiently temporal operator namespace update --namespace "$NAMESPACE" --retention "$RETENTION"
  echo "Namespace $NAMESPACE exists; its retention is $RETENTION."
else
  patiently temporal operator namespace create --namespace "$NAMESPACE" --retention "$RETENTION"
  echo "Namespace $NAMESPACE made with a retention of $RETENTION."
fi

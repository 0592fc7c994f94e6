"""How each kind of mail is known, one small file a family of rules. `mail.inbound.kind` tries them in order."""

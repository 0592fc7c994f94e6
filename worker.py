"""The worker: runs the stories, writes the letters, reads the mailbox, sweeps the CRM.

python worker.py --run all|stories|mail [--env FILE]
"""

from runtime.commands.work import app

if __name__ == "__main__":
    app()

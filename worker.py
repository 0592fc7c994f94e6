"""The worker: runs the stories, writes the letters, reads the mailbox, sweeps the CRM, serves the pages.

python worker.py --run all|stories|mail|web [--env FILE]
"""

from runtime.commands.work import app

if __name__ == "__main__":
    app()

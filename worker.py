"""The worker: runs the stories, writes the letters, reads the mailbox, sweeps the CRM, serves the pages.

python worker.py --run all|stories|mail|web [--env FILE]
"""

if __name__ == "__main__":  # the process that reads mails imports this file again, and needs nothing of it
    from runtime.commands.work import app

    app()

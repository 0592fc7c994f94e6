"""The worker: runs the stories, writes the letters, reads the mailbox, sweeps the CRM.

python worker.py --run all|stories|mail [--env FILE]
"""

if __name__ == "__main__":  # the process that reads mails imports this file again, and needs nothing of it
    from runtime.commands.work import app

    app()

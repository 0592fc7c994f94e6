"""The LDR's and operator's command line: set up, check and pass leads, list and show handoffs, try the demo.

`python starter.py --help` names all commands.
"""

if __name__ == "__main__":  # the process that reads mails imports this file again, and needs nothing of it
    from runtime.commands.starter import app

    app()

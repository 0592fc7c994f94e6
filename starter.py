"""The LDR's and operator's command line: set up, check and pass leads, list and show handoffs, try the demo.

`python starter.py --help` names all commands.
"""

from runtime.commands.starter import app

if __name__ == "__main__":
    app()

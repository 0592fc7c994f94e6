"""`starter.py`: all its commands."""

import typer

from runtime.commands import (
    absences,
    clocks,
    demo,
    keys,
    leads,
    leavers,
    looking,
    mails,
    opportunities,
    reading,
    secrets,
    setting_up,
    steering,
)

app = typer.Typer(
    name="starter.py",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    help="Pass leads to sales and see what became of them.\n\nExit codes: 0 all is well, 1 some were refused, "
    "2 bad usage or a wrong file or setting, 3 a server cannot be reached.",
)
app.command("demo")(demo.demo)
app.command("setup")(setting_up.setup)
app.command("schema")(setting_up.schema)
app.command("secrets")(secrets.secrets)
app.command("check")(leads.check)
app.command("pass")(leads.pass_)
app.command("list")(looking.list_)
app.command("show")(looking.show)
app.command("read")(reading.read)
app.command("explain")(clocks.explain)
app.command("recompute")(clocks.recompute)
app.command("decide")(steering.decide)
app.command("tell")(steering.tell)
app.command("pause")(steering.pause)
app.command("go-on")(steering.go_on)
app.command("resend")(steering.resend)
app.command("withdraw")(steering.withdraw)
app.command("leaver")(leavers.leaver)
app.add_typer(mails.app, name="mail")
app.add_typer(absences.app, name="absence")
app.add_typer(keys.app, name="keys")
app.add_typer(opportunities.app, name="opportunity")

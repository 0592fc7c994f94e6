"""`format=flowed` (RFC 3676): soft line breaks are undone, so that the lines are those that were typed."""

_SIGNATURE = "-- "


def unflowed(text: str, *, delete_space: bool) -> str:
    """The text with its soft breaks joined. `delete_space` is the parameter DelSp=yes.

    A line that ends in a blank goes on in the next one of the same quote depth; `-- ` never does.
    """
    lines: list[str] = []
    pieces: list[str] = []
    open_depth = -1
    for raw in text.split("\n"):
        bare = raw.lstrip(">")
        depth = len(raw) - len(bare)
        line = bare.removeprefix(" ")
        if pieces and (depth != open_depth or line == _SIGNATURE):
            lines.append("".join(pieces))
            pieces = []
        flows = line.endswith(" ") and line != _SIGNATURE
        content = line[:-1] if flows and delete_space else line
        pieces.append(content if pieces or not depth else f"{'>' * depth} {content}")
        open_depth = depth
        if not flows:
            lines.append("".join(pieces))
            pieces = []
    if pieces:
        lines.append("".join(pieces))
    return "\n".join(lines)

"""The floor for pages: an empty page from the same server program. `python -m bench.empty_page HOST:PORT PORT`."""

import sys

import uvicorn
from fastapi import FastAPI
from starlette.responses import HTMLResponse

app = FastAPI()


@app.get("/")
async def empty() -> HTMLResponse:
    """Nothing."""
    return HTMLResponse("<!DOCTYPE html>")


if __name__ == "__main__":
    uvicorn.run(app, port=int(sys.argv[-1]), access_log=False, log_level="warning", timeout_keep_alive=130)

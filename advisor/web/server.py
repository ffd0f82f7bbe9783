"""A real server: gunicorn, with the knowledge and the key made once before it forks.

No access log, and no line of the error log that names a request: what a server does not write
nobody can seize.
"""

from __future__ import annotations

import socket
from typing import Any

import click
from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger

from advisor.web import create_app


class QuietLogger(Logger):
    """Says that it starts and stops. Never an address, a path or a header."""

    def access(self, *args: Any, **kwargs: Any) -> None:
        """No access log."""

    def exception(self, *args: Any, **kwargs: Any) -> None:
        """No traceback: its local variables could hold an answer."""
        self.error_log.error("a request failed")

    def debug(self, *args: Any, **kwargs: Any) -> None:
        """Nothing about requests."""

    def warning(self, *args: Any, **kwargs: Any) -> None:
        """Gunicorn warns of bad requests with the address they came from: not here."""


class Server(BaseApplication):
    """Gunicorn around one application."""

    def __init__(self, app: Flask, options: dict[str, Any]) -> None:
        self._app, self._options = app, options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        return self._app


def run(host: str, port: int, workers: int) -> None:
    """Serve until stopped, and say the address."""
    app = create_app()
    listener = socket.create_server((host, port), reuse_port=False)
    address = f"http://{host}:{listener.getsockname()[1]}/"
    click.echo(f"Open {address} in a browser. Ctrl+C stops it.")
    Server(
        app,
        {
            "bind": f"fd://{listener.fileno()}",
            "workers": workers,
            "threads": 4,
            "worker_class": "gthread",
            "logger_class": QuietLogger,
            "loglevel": "error",
            "max_requests": 10_000,
            "max_requests_jitter": 500,
            "timeout": 30,
        },
    ).run()

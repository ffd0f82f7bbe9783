"""Headers of every response: nothing is stored, nothing is loaded from elsewhere."""

from __future__ import annotations

import base64
import hashlib

from flask import Flask, Response, request

from advisor.web.settings import Settings

CONTENT_POLICY = {
    "default-src": "'none'",
    "style-src": "'self'",
    "img-src": "data:",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
DENIED = (
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "usb",
    "xr-spatial-tracking",
)
ALWAYS = {
    "Permissions-Policy": ", ".join(f"{name}=()" for name in DENIED),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}
#: Browsers heed these only over TLS or on one's own machine, and complain of them elsewhere.
ISOLATED = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Origin-Agent-Cluster": "?1",
}
TLS = {"Strict-Transport-Security": "max-age=63072000"}


def policy(script: str) -> str:
    """The content policy: nothing runs but the one small script, known by its digest."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return "; ".join(f"{k} {v}" for k, v in {**CONTENT_POLICY, "script-src": f"'sha256-{digest}'"}.items())


def install(app: Flask, settings: Settings, script: str) -> None:
    """Put the headers on every response, errors and static files included."""
    how = settings.how
    table = {**ALWAYS, "Content-Security-Policy": policy(script)}
    table |= ISOLATED if how.isolated else {}
    table |= TLS if how.tls else {}

    @app.after_request
    def harden(response: Response) -> Response:
        for name, value in table.items():
            response.headers[name] = value
        if settings.onion and response.mimetype == "text/html":
            # without the case of a clinic: an address names no one
            path = "/" if how.cases else request.path
            response.headers["Onion-Location"] = f"{settings.onion}{path}"
        if request.endpoint == "static" and response.status_code == 200:
            response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        else:
            response.headers["Cache-Control"] = "no-store"
        response.headers.pop("Server", None)
        return response

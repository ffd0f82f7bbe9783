"""How the site is run: four profiles, chosen by one setting, read from the environment once."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from cryptography.fernet import Fernet

from rules.language import N_


@dataclass(frozen=True)
class Profile:
    """One way of running the site.

    ``tls``: it stands behind TLS, so cookies are Secure and browsers are told to stay there.
    ``isolated``: browsers take the headers that isolate a page (TLS, or one's own machine).
    ``cases``: every case has a token in the path and a cookie of its own. ``strip``: what every
    page says at its top.
    """

    tls: bool
    isolated: bool
    cases: bool = False
    strip: str = ""


PROFILES = {
    # for anyone, behind TLS
    "public": Profile(tls=True, isolated=True),
    # a legal-aid clinic: several clients at once, behind TLS or on the clinic's own machine
    "clinic": Profile(tls=True, isolated=True, cases=True, strip=N_("Clinic")),
    # a training: one laptop, plain HTTP on a local network
    "workshop": Profile(tls=False, isolated=False, strip=N_("Training. Use invented facts only.")),
    # one person on one's own machine
    "local": Profile(tls=False, isolated=True),
}


@dataclass(frozen=True)
class Settings:
    """``profile``: a key of :data:`PROFILES`.

    ``keys``: Fernet keys, the first seals, all open (rotation). Without one a key is made when the
    server starts and dies with it. ``leave_to``: where "Leave this page" goes; a neutral page of
    our own where none is set. ``minutes``: how long an unused session lives. ``hosts``: accepted
    names of this site; empty accepts any. ``onion``: the same site's onion address.
    """

    profile: str = "local"
    keys: tuple[str, ...] = field(default_factory=lambda: (Fernet.generate_key().decode(),))
    leave_to: str = ""
    minutes: int = 60
    hosts: tuple[str, ...] = ()
    onion: str = ""

    @property
    def how(self) -> Profile:
        """What the profile means."""
        return PROFILES[self.profile]

    @property
    def cookie(self) -> str:
        """The name of the one cookie.

        ``__Host-`` binds it to this host and needs the path ``/``; a case of a clinic has a path of
        its own, so its cookie can only be ``__Secure-``. Both are for TLS only.
        """
        if not self.how.tls:
            return "s"
        return "__Secure-s" if self.how.cases else "__Host-s"


class SettingsError(ValueError):
    """A setting that makes no sense; the message names it."""


def from_environment() -> Settings:
    """Read ADVISOR_PROFILE, _KEYS, _LEAVE_TO, _MINUTES, _HOSTS and _ONION."""
    profile = os.environ.get("ADVISOR_PROFILE", "local")
    if profile not in PROFILES:
        raise SettingsError(f"ADVISOR_PROFILE: {profile}; accepted: {', '.join(PROFILES)}")
    keys = tuple(filter(None, os.environ.get("ADVISOR_KEYS", "").split(",")))
    for key in keys:
        try:
            Fernet(key)
        except ValueError:
            raise SettingsError("ADVISOR_KEYS: not Fernet keys, separated by commas") from None
    minutes = os.environ.get("ADVISOR_MINUTES", "60")
    if not minutes.isdigit() or not 5 <= int(minutes) <= 600:
        raise SettingsError(f"ADVISOR_MINUTES: {minutes}; accepted: 5 to 600")
    leave = os.environ.get("ADVISOR_LEAVE_TO", "")
    if leave and not leave.startswith("https://"):
        raise SettingsError(f"ADVISOR_LEAVE_TO: {leave}; accepted: an https:// address")
    onion = os.environ.get("ADVISOR_ONION", "").rstrip("/")
    if onion and not (onion.startswith(("http://", "https://")) and onion.endswith(".onion")):
        raise SettingsError(f"ADVISOR_ONION: {onion}; accepted: http://….onion, with no path")
    return Settings(
        profile=profile,
        keys=keys or (Fernet.generate_key().decode(),),
        leave_to=leave,
        minutes=int(minutes),
        hosts=tuple(filter(None, os.environ.get("ADVISOR_HOSTS", "").split(","))),
        onion=onion,
    )

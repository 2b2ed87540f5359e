"""The settings of an installation, from its environment."""

import stat

import pytest

from ehcplan.app import configuration
from ehcplan.settings import Settings, SettingsError, read_secret_key, write_secret_key

KEY = "k" * 40


def settings(tmp_path, **environment):
    return Settings.from_environment({"EHCPLAN_SECRET_KEY": KEY, **environment}, instance=tmp_path)


def test_an_empty_environment_is_safe_by_default(tmp_path):
    chosen = settings(tmp_path)
    assert chosen.secure_cookies
    assert chosen.trusted_hosts == ("localhost", "127.0.0.1", "[::1]")
    assert chosen.proxies == 0
    assert chosen.retention_years == 31
    assert chosen.safeguarding_lead == "the safeguarding lead"
    assert chosen.database == f"sqlite:///{tmp_path.resolve()}/ehcplan.db"


def test_each_setting_is_read(tmp_path):
    chosen = settings(
        tmp_path,
        EHCPLAN_DATABASE="postgresql:///ehcplan",
        EHCPLAN_SECURE_COOKIES="No",
        EHCPLAN_TRUSTED_HOSTS="plans.school.example, other.example",
        EHCPLAN_PROXIES="2",
        EHCPLAN_SAFEGUARDING_LEAD=" Ms Bell ",
        EHCPLAN_RETENTION_YEARS="26",
        EHCPLAN_SECRET_KEY_FALLBACKS="old,older",
    )
    assert chosen.database == "postgresql:///ehcplan"
    assert not chosen.secure_cookies
    assert chosen.trusted_hosts == ("plans.school.example", "other.example")
    assert (chosen.proxies, chosen.retention_years) == (2, 26)
    assert chosen.safeguarding_lead == "Ms Bell"
    assert configuration(chosen)["SECRET_KEY_FALLBACKS"] == ["old", "older"]
    assert configuration(chosen)["SESSION_COOKIE_NAME"] == "ehcplan"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("EHCPLAN_SECURE_COOKIES", "maybe"),
        ("EHCPLAN_PROXIES", "-1"),
        ("EHCPLAN_PROXIES", "²"),
        ("EHCPLAN_RETENTION_YEARS", "long"),
    ],
)
def test_a_wrong_value_is_named_with_what_to_give_instead(tmp_path, name, value):
    with pytest.raises(SettingsError, match=rf"{name} is “{value}”\. Set it to"):
        settings(tmp_path, **{name: value})


def test_without_a_key_nothing_starts_and_the_way_out_is_said(tmp_path):
    with pytest.raises(SettingsError, match="Run `ehcplan init`"):
        Settings.from_environment({}, instance=tmp_path)
    with pytest.raises(SettingsError, match="shorter than 32"):
        settings(tmp_path, EHCPLAN_SECRET_KEY="short")


def test_a_key_is_made_once_and_only_its_owner_can_read_it(tmp_path):
    folder = tmp_path / "instance"
    path = write_secret_key(folder)
    key = read_secret_key(folder)
    assert len(key) == 64
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    write_secret_key(folder)
    assert read_secret_key(folder) == key
    assert Settings.from_environment({}, instance=folder).secret_key == key


def test_the_key_and_the_databases_password_are_never_shown(tmp_path):
    shown = repr(settings(tmp_path, EHCPLAN_DATABASE="postgresql://a:hush@h/db"))
    assert KEY not in shown
    assert "hush" not in shown

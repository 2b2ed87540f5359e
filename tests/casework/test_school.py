import pytest

from ehcplan.casework.school import SchoolSettings, change_school, school_settings
from ehcplan.errors import ContentRefusedError, NotAllowedError

GIVEN = SchoolSettings(
    name="Alder Lane School",
    setting_type="mainstream primary",
    safeguarding_lead="Ms Rahman <blue office> & 'desk'",
)


@pytest.mark.parametrize("role", ["senco", "administrator"])
def test_the_settings_are_kept_as_given(database, people, role):
    actor = people.actor(database, role)
    change_school(database, actor, GIVEN)
    assert school_settings(database, actor) == GIVEN


def test_another_schools_name_and_no_name_are_refused(database, people):
    actor = people.actor(database, "senco")
    for name, says in (("birch hill school", "Another school"), (" ", "Enter the school’s name")):
        with pytest.raises(ContentRefusedError, match=says):
            change_school(
                database, actor, SchoolSettings(name=name, setting_type="", safeguarding_lead="")
            )


def test_a_teacher_changes_nothing(database, people):
    with pytest.raises(NotAllowedError):
        change_school(database, people.actor(database, "teacher"), GIVEN)

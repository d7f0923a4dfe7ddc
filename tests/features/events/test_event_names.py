"""One name for one act, whoever names it."""

import pytest

from trackflow.features.events import event_name


@pytest.mark.parametrize(
    ("raw", "ours"),
    [
        ("Order Completed", "purchase"),
        ("purchase", "purchase"),
        ("Product Added", "add_to_cart"),
        ("Checkout Started", "checkout_start"),
        ("begin_checkout", "checkout_start"),
        ("Signed Up", "signup"),
        ("sign_up", "signup"),
        ("signUp", "signup"),
        ("generate_lead", "lead"),
        ("Products Searched", "search"),
        ("Button Clicked", "button_clicked"),
        ("workflow_exposure", "workflow_exposure"),
        ("übung  beendet", "übung_beendet"),
        ("!!!", "!!!"),
    ],
)
def test_names_of_other_specifications_become_ours(raw: str, ours: str) -> None:
    assert event_name(raw) == ours

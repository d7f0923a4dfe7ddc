"""The OpenAPI document against the running server: what it promises is what comes."""

from typing import Any

import pytest
import schemathesis
import schemathesis.checks
import schemathesis.specs.openapi.checks as promises
from hypothesis import HealthCheck, Phase, given, seed, settings

# Schemathesis types its checks in part only.
CHECKS: list[Any] = [
    getattr(schemathesis.checks, "not_a_server_error"),  # noqa: B009
    *(
        getattr(promises, f"{what}_conformance")
        for what in ("status_code", "content_type", "response_headers", "response_schema")
    ),
]
OPERATIONS = 30


@pytest.fixture(scope="module")
def schema(target: Any) -> Any:
    """The document as the running server gives it."""
    return schemathesis.openapi.from_url(f"{target.served.url}/api/openapi.json")


@pytest.mark.parametrize("mode", list(schemathesis.GenerationMode), ids=lambda mode: mode.value)
def test_the_api_does_what_its_description_says(mode: Any, schema: Any, target: Any) -> None:
    base = f"{target.served.url}/api"
    headers = {"Authorization": f"Bearer {target.secret}"}
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) >= OPERATIONS

    def examine(operation: Any) -> None:
        known = {n: target.values[n] for n in target.values if f"{{{n}}}" in operation.path}
        if operation.method == "delete" and "{key}" not in operation.path:
            known = {}  # what is erased is not there for the tests that follow

        @seed(20261125)
        @settings(
            max_examples=16,
            deadline=None,
            database=None,
            derandomize=False,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=[
                HealthCheck.too_slow,
                HealthCheck.filter_too_much,
                HealthCheck.data_too_large,
                HealthCheck.function_scoped_fixture,
            ],
        )
        @given(case=operation.as_strategy(generation_mode=mode))
        def check(case: Any) -> None:
            # Half of the calls are about something that is there.
            if case.path_parameters and len(str(case.path_parameters)) % 2:
                case.path_parameters = {**case.path_parameters, **known}
            case.call_and_validate(base_url=base, headers=headers, checks=CHECKS)

        check()

    for operation in operations:
        examine(operation)

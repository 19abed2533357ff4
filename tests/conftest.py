"""Hypothesis profiles, the folders that tests read, and: a test skipped in CI is a failure."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("fast", max_examples=25, **COMMON)
settings.register_profile("ci", max_examples=100, derandomize=True, **COMMON)
settings.register_profile("nightly", max_examples=5000, **COMMON)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "fast"))


# The originals of the seeds belong to their publishers, and no checkout has to have them.
NOT_TO_BE_HAD = "the seed documents are not at"


# Engines start slowly: the tests of each are a file, and stay together.
ENGINES_FOLDER = "tests/integrations/"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Give the tests of an engine to one process, which starts it once, and all others one by one."""
    from xdist.scheduler import LoadScopeScheduling

    class KeepEnginesTogether(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return nodeid.partition("::")[0] if nodeid.startswith(ENGINES_FOLDER) else nodeid

    return KeepEnginesTogether(config, log) if config.getvalue("dist") == "load" else None


def skipped_in_ci(config):
    """Return the reports of what CI skipped, though it has all that the tests need."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if not reporter or not os.environ.get("CI"):
        return []
    return [report for report in reporter.stats.get("skipped", []) if NOT_TO_BE_HAD not in str(report.longrepr)]


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session, exitstatus):
    """Make the run fail if anything was skipped in CI."""
    if exitstatus == pytest.ExitCode.OK and skipped_in_ci(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    """Say why such a run failed."""
    if skipped := skipped_in_ci(terminalreporter.config):
        terminalreporter.write_line(f"{len(skipped)} skipped: in CI that is a failure", red=True, bold=True)

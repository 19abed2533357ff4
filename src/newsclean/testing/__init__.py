"""For those who write rules: the contract that every rule keeps, and documents to try it on.

    from newsclean.testing import check_rule

    def test_my_rule():
        check_rule(RULE)

`newsclean.testing.strategies` has Hypothesis strategies for articles, pages and boilerplate; it needs
`pip install 'newsclean[testing]'`, and nothing else here does.
"""

from newsclean.testing.contract import check_rule, find_problems
from newsclean.testing.problem import ContractBroken, Problem

__all__ = ["ContractBroken", "Problem", "check_rule", "find_problems"]

"""An invented page that tests of fields put their tops and bottoms around."""

PROSE = "".join(
    f"<p>{text}</p>"
    for text in (
        "The ferry stayed in the harbour on Monday because of the storm, and the crossing was closed until the evening.",
        "Passengers waited in the hall of the terminal, where the mayor brought them soup and blankets for the night.",
        "The company expects the first crossing early on Tuesday morning, as soon as the wind has dropped to force six.",
    )
)

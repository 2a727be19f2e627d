"""The statute's numbers by their names, in the order in which they are shown."""

from rulebook_cli.model.statute import Parameter, Statute, StatuteYear


def numbers_of_year(known: StatuteYear) -> dict[str, Parameter]:
    """The numbers of a year: euros a month, euros a month, a coefficient, euros a leave day."""
    return {
        "minimum": known.minimum,
        "heavy_minimum": known.heavy_minimum,
        "coefficient": known.coefficient,
        "leave_day_cap": known.leave_day_cap,
    }


def standing_numbers(statute: Statute) -> dict[str, Parameter]:
    """The numbers that do not change from year to year: days a month, and months."""
    return {
        "leave_days": statute.leave_days,
        "leave_days_bound": statute.leave_days_bound,
        "county_notice_months": statute.county_notice_months,
        "carer_notice_months": statute.carer_notice_months,
        "paid_interruption_months": statute.paid_interruption_months,
    }

"""What the checks of services say, in English."""

SERVICE_CHECKS = {
    "service-without-level": (
        "Every service must have a level, but the service “{service}” has none. A carer does not "
        "know whether it is arranged nearby, in the sub-region, in the whole county or nationally."
    ),
    "service-without-level.remedy": (
        "Give the service a level: local, sub-regional, county or national."
    ),
    "situation-without-service": (
        "Every care situation must have at least one service, but the situation “{situation}” has "
        "none. Its service path ends before it begins."
    ),
    "situation-without-service.remedy": (
        "Add the situation to the services that help in it (situations), or remove the situation."
    ),
    "situation-without-service.not-judged": (
        "The services of care situations were not judged, since the book has no care situations as "
        "data (situations)."
    ),
    "situation-without-service.not-judged.remedy": (
        "Write the care situations (situations) and the services (services) into the section on "
        "supporting services."
    ),
    "other-carers-left-out": (
        "There must be services also for those who care for somebody close without a contract of "
        "informal care, but the book has none for them. Contract carers have {count}."
    ),
    "other-carers-left-out.remedy": (
        "Mark the services that are open to all carers as theirs too: add other-carers under for. "
        "Leave may be arranged under section 27 b of the Social Welfare Act (1301/2014)."
    ),
    "other-carers-left-out.situation": (
        "Every care situation must have a service also for those who care for somebody close "
        "without a contract of informal care, but in the situation “{situation}” all services are "
        "for others only. Contract carers have: {services}."
    ),
    "other-carers-left-out.situation.remedy": (
        "Add other-carers under for in at least one of these services, or add a service of the "
        "situation that is open to them."
    ),
    "other-carers-left-out.lost": (
        "Services for those who care without a contract must be cut only on purpose, but the "
        "service “{service}” was for them too before and is no more."
    ),
    "other-carers-left-out.lost.remedy": (
        "If this is not meant, put other-carers back under for. If it is, tell in the reasons "
        "where they get help."
    ),
    "other-carers-left-out.removed": (
        "Services for those who care without a contract must be cut only on purpose, but the "
        "service “{service}”, which was for them too, is gone from the book."
    ),
    "other-carers-left-out.removed.remedy": (
        "If this is not meant, put the service back. If it is, tell in the reasons where they get "
        "help."
    ),
    "other-carers-left-out.not-judged": (
        "What those who care without a contract get was not judged, since the book has no services "
        "as data (services)."
    ),
    "other-carers-left-out.not-judged.remedy": (
        "Write in the services (services) and whom each is for (for)."
    ),
    "other-carers-left-out.not-judged-for": (
        "What those who care without a contract get was not judged, since no service says whom it "
        "is for (for)."
    ),
    "other-carers-left-out.not-judged-for.remedy": (
        "Say of each service whom it is for: contract-carers, other-carers or both."
    ),
}

EXPLAINED = {
    "service-without-level": (
        "Looks whether every service has a level: local, sub-regional, county or national. It "
        "rests on the recommendation to sort the services of informal care to these four levels "
        "(the OSSI project, 2016-2018). Example: coaching is written down as a service, but not "
        "where it is arranged. Write level: sub-regional."
    ),
    "situation-without-service": (
        "Looks whether every care situation (situations) has at least one service. A service that "
        "names no situations is there in all of them. Where no situations are written down the "
        "check says that it did not judge. Example: end of life is named as a situation, but no "
        "service names it. The paths are shown by rulebook paper services."
    ),
    "other-carers-left-out": (
        "Looks whether those who care for somebody close without a contract (other-carers) get "
        "services too: in the whole book, and in every care situation in which contract carers "
        "have services. Where the book is compared with an earlier one, it also tells every "
        "service that they lose. A service that does not say whom it is for may be for anybody. It "
        "rests on the recommendation to keep carers outside the support in sight (the OSSI "
        "project, 2016-2018) and on section 27 b of the Social Welfare Act (1301/2014) on leave. "
        "Example: help at home is the only service in memory illness, and it is for contract "
        "carers only."
    ),
}

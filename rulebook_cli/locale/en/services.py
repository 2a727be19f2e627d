"""Services, their levels and the service paths, in English."""

SERVICES = {
    "moves": "{service} moves: {before} → {after}.",
    "moves.nearer": "{service} moves: {before} → {after}. The service comes nearer.",
    "moves.further": "{service} moves: {before} → {after}. The service goes further away.",
    "moves-told": "moves: {before} → {after}",
    "for.got": "{service}: now also for {names}.",
    "for.lost": "{service}: no longer for {names}.",
    "situations.got": "{service}: now also in these care situations: {names}.",
    "situations.lost": "{service}: no longer in these care situations: {names}.",
    "tiers.got": "{service}: now also for these tiers: {names}.",
    "tiers.lost": "{service}: no longer for these tiers: {names}.",
    "title": "Services and service paths: {title}",
    "title.path": "Service path: {situation}",
    "title.path-tier": "Service path: {situation}, tier {tier}",
    "kind": "Services",
    "version": "Version",
    "nothing": (
        "This book has no services as data. Add them to a section under services: the name of "
        "each, its level, whom it is for (for) and in which care situations it helps (situations)."
    ),
    "no-situations": "This book has no care situations as data, so service paths cannot be shown.",
    "matrix.heading": "Services by level and whom they are for",
    "matrix.caption": "Where a service is arranged, and for whom",
    "matrix.key": (
        "Contract: carers with a contract of informal care. Without: those who care for somebody "
        "close without one."
    ),
    "matrix.service": "Service",
    "head.local": "Local",
    "head.sub-regional": "Sub-regional",
    "head.county": "Whole county",
    "head.national": "National",
    "head.": "No level",
    "whom.contract-carers": "contract",
    "whom.other-carers": "without",
    "whom.": "not said",
    "counts.caption": "Number of services",
    "counts.level": "Level",
    "counts.all": "Services",
    "counts.contract": "For contract carers",
    "counts.others": "For carers without one",
    "counts.total": "In all",
    "others.heading": "Carers without a contract",
    "others.lead": "{count} of {all} services are for them.",
    "others.lead.one": "1 of {all} services is for them.",
    "others.none": "No service is for them. There are {all} in all.",
    "others.not-theirs": "For contract carers only: {names}.",
    "others.empty": "In these care situations there is no service for them: {names}.",
    "others.got": "New for them: {names}.",
    "others.lost": "They lose: {names}.",
    "others.same": "The change takes no services from them and brings no new ones.",
    "others.memo": (
        "Of the {all} services in the draft, {count} are for those who care for somebody close "
        "without a contract of informal care."
    ),
    "others.memo-none": (
        "The draft has no service for those who care for somebody close without a contract of "
        "informal care."
    ),
    "others.untouched": "No amendment changes their services.",
    "others.brief": (
        "Services for carers without a contract: {before} now, {after} under the proposal."
    ),
    "changes.heading": "What changes in the services",
    "changes.none": "The services do not change.",
    "paths.heading": "Service paths by care situation",
    "paths.picture": "Service path: {situation}",
    "paths.picture-bold": "Service path: {situation} (bold: not for all)",
    "paths.only.contract-carers": "contract carers",
    "paths.only.other-carers": "carers without a contract",
    "paths.list": "Services in the situation {situation}",
    "paths.list-tier": "Services in the situation {situation}, tier {tier}",
    "paths.level": "Level",
    "paths.service": "Service",
    "paths.whom": "For whom",
    "paths.all": "all carers",
    "paths.none": "There are no services in this situation.",
    "paths.no-service": "no service",
    "path.contract-carers": "Contract carers",
    "path.contract-carers-tiers": "Contract carers, tiers {tiers}",
    "path.contract-carers-tier": "Contract carers, tier {tiers}",
    "path.other-carers": "Carers without a contract",
    "path.described": "{whom}: {levels}.",
    "path.level": "{level}: {names}",
    "level.local": "local",
    "level.sub-regional": "sub-regional",
    "level.county": "whole county",
    "level.national": "national",
    "level.": "no level",
    "not-in-force": "These services are left out, since they are not in force on {on}: {names}.",
    "no-path-situations": (
        "Service paths cannot be shown, since this book has no care situations as data. Add them "
        "to a section under situations."
    ),
    "no-such-situation": "There is no care situation {name}. The care situations are: {known}.",
    "no-such-situation-near": (
        "There is no care situation {name}. Did you mean: {meant}? The care situations are: "
        "{known}."
    ),
    "no-such-path-tier": "There is no tier {name}. The tiers are: {known}.",
    "no-such-path-tier-near": (
        "There is no tier {name}. Did you mean: {meant}? The tiers are: {known}."
    ),
}

"""Orden för kontrollen av regler som inte sänker något arvode, på svenska."""

IDLE_RULE_CHECKS = {
    "reduction-idle": ("En sänkning ska sänka arvodet, men {reduction} ändrar ingenting."),
    "reduction-idle.remedy": (
        "Skriv hur arvodet sänks: multiply: 0.5 (till hälften), down: 1 (med en klass) eller share "
        "och uppgiften som anger andelen. Om inget ska sänkas, ta bort regeln."
    ),
    "reduction-idle.raises": (
        "En sänkning ska sänka arvodet, men {reduction} multiplicerar det med {multiply} och höjer "
        "det alltså."
    ),
    "reduction-idle.raises.remedy": (
        "Skriv ett tal under ett (multiply: 0.5 betalar hälften). Om ett högre arvode avses, skriv "
        "det som en egen klass eller arvodesrad."
    ),
    "reduction-idle.nowhere": (
        "En sänkning med down sänker klassen, men för {reduction} finns ingen lägre klass."
    ),
    "reduction-idle.nowhere.remedy": ("Använd multiply, eller lägg till den lägre klassen."),
}

EXPLAINED = {
    "reduction-idle": (
        "Ser efter om varje regel under reductions kan sänka ett arvode. En regel utan multiply, "
        "down och share, eller med multiply: 1, ändrar ingenting. Ett tal över ett höjer arvodet, "
        "och down kräver en lägre klass. Exempel: multiply: 1.5 skulle halvera arvodet, men "
        "betalar en och en halv gång så mycket."
    ),
}

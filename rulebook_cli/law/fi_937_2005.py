"""The dated parameters of the act on support for informal care (937/2005), as plain data.

Amounts that follow from a base and a wage coefficient are not written here: they are computed
(`model/statute.py`). A source is named where the amount itself was seen; where it was not, the
computation is the source. `verified` lists, separated by spaces, what was seen in a source. A
coefficient without a source of its own was seen where the minimum was.

`bases`     from which year on an amount is counted from which euros and which coefficient (5 §;
            the 2026 minimum was set by an amendment of the act, not by the coefficient)
`years`     the wage coefficient of 96 § of the pensions act 395/2006, which 6 § refers to, and
            the cap of the client fee for a leave day (734/1992 6 b §); an empty cap was not found
`standing`  what does not change from year to year; the sections themselves were not read, their
            content was seen on the pages named

The coefficient of 2010 was seen and holds as verified, but no note was kept of where; it says so.

Not here, because no source was read: the further conditions of the heavy transition stage in
5 §, and whether the 2026 amendment touched the minimum of that stage.
"""

PARAMETERS: dict[str, list[dict[str, str]]] = {
    "bases": [
        {"of": "minimum", "from": "2006", "euros": "300.00", "coefficient": "1.063"},
        {"of": "minimum", "from": "2026", "euros": "530.00", "coefficient": "1.712"},
        {"of": "heavy_minimum", "from": "2006", "euros": "600.00", "coefficient": "1.063"},
    ],
    "years": [
        {
            "year": "2006",
            "coefficient": "1.063",
            "minimum_source": "Kuntaliitto 25/80/2005; HE 131/2005",
            "heavy_source": "Kuntaliitto 25/80/2005; HE 131/2005",
            "cap": "9.00",
            "cap_source": "Kuntaliitto 25/80/2005; HE 131/2005",
            "verified": "minimum heavy_minimum cap",
        },
        {
            "year": "2007",
            "coefficient": "1.100",
            "cap": "9.00",
            "cap_source": "Kuntaliitto 25/80/2005; HE 131/2005 (2006)",
            "verified": "",
        },
        {"year": "2008", "coefficient": "1.124", "verified": ""},
        {"year": "2009", "coefficient": "1.192", "verified": ""},
        {"year": "2010", "coefficient": "1.231", "verified": "coefficient"},
        {
            "year": "2011",
            "coefficient": "1.253",
            "minimum_source": "STM Kuntainfo 4/2010 (stm.fi)",
            "heavy_source": "STM Kuntainfo 4/2010 (stm.fi)",
            "verified": "minimum heavy_minimum coefficient",
        },
        {
            "year": "2012",
            "coefficient": "1.291",
            "minimum_source": "LA 59/2012",
            "verified": "minimum",
        },
        {"year": "2013", "coefficient": "1.327", "verified": ""},
        {"year": "2014", "coefficient": "1.350", "verified": ""},
        {
            "year": "2015",
            "coefficient": "1.363",
            "minimum_source": "STM (phomaishoitajat.com)",
            "heavy_source": "STM (phomaishoitajat.com)",
            "verified": "minimum heavy_minimum coefficient",
        },
        {
            "year": "2016",
            "coefficient": "1.373",
            "minimum_source": "STM Kuntainfo 11/2015 (stm.fi)",
            "heavy_source": "STM Kuntainfo 11/2015 (stm.fi)",
            "verified": "minimum heavy_minimum coefficient",
        },
        {
            "year": "2017",
            "coefficient": "1.389",
            "coefficient_source": "STM Kuntainfo 23.11.2016 (stm.fi)",
            "minimum_source": "hozir.org",
            "verified": "minimum coefficient",
        },
        {
            "year": "2018",
            "coefficient": "1.391",
            "minimum_source": "STM Kuntainfo 2018 (stm.fi/sv)",
            "heavy_source": "STM Kuntainfo 2018 (stm.fi/sv)",
            "verified": "minimum heavy_minimum coefficient",
        },
        {
            "year": "2019",
            "coefficient": "1.417",
            "minimum_source": "Iltalehti 2019; TAA 375/2019",
            "heavy_source": "Iltalehti 2019; TAA 375/2019",
            "cap": "11.40",
            "cap_source": "hel.fi 2019–2020",
            "verified": "minimum heavy_minimum coefficient",
        },
        {
            "year": "2020",
            "coefficient": "1.446",
            "minimum_source": "omaishoitajat.fi; stm.fi/sv",
            "heavy_source": "omaishoitajat.fi; stm.fi/sv",
            "cap": "11.40",
            "cap_source": "hel.fi; keskipisteenomaishoitajat.fi",
            "verified": "minimum heavy_minimum cap coefficient",
        },
        {
            "year": "2021",
            "coefficient": "1.465",
            "minimum_source": "Keusote 22.12.2020 § 199; stm.fi/sv",
            "heavy_source": "Keusote 22.12.2020 § 199; stm.fi/sv",
            "cap": "11.40",
            "cap_source": "hel.fi; keskipisteenomaishoitajat.fi (2020)",
            "verified": "minimum heavy_minimum coefficient",
        },
        {
            "year": "2022",
            "coefficient": "1.501",
            "minimum_source": "Kempele 13.12.2021 § 444; tampere.fi",
            "heavy_source": "Kempele 13.12.2021 § 444; tampere.fi",
            "cap": "11.60",
            "cap_source": "kuntaliitto.fi",
            "verified": "minimum heavy_minimum cap coefficient",
        },
        {
            "year": "2023",
            "coefficient": "1.558",
            "minimum_source": "STM Kuntainfo 2.12.2022 (stm.fi/sv)",
            "heavy_source": "STM Kuntainfo 2.12.2022 (stm.fi/sv)",
            "cap": "11.60",
            "cap_source": "kuntaliitto.fi (2022)",
            "verified": "minimum heavy_minimum coefficient",
        },
        {
            "year": "2024",
            "coefficient": "1.637",
            "minimum_source": "lapha.fi 22.12.2023; Soite 18.12.2023 § 299",
            "heavy_source": "lapha.fi 22.12.2023; Soite 18.12.2023 § 299",
            "cap": "12.80",
            "cap_source": "omaishoitajat.fi; eskaomaishoito.fi",
            "verified": "minimum heavy_minimum cap coefficient",
        },
        {
            "year": "2025",
            "coefficient": "1.673",
            "coefficient_source": "1.712 / 1.0233",
            "minimum_source": "Pohde 30.12.2025 (sttinfo 71715599); sttinfo 71114413",
            "cap": "12.80",
            "cap_source": "omaishoitajat.fi; eskaomaishoito.fi (2024)",
            "verified": "minimum",
        },
        {
            "year": "2026",
            "coefficient": "1.712",
            "minimum_source": (
                "Pohde 30.12.2025 (sttinfo 71715599); "
                "Itä-Uusimaa, aluehallitus 26.2.2026 § 53; vakehyva.fi"
            ),
            "cap": "13.70",
            "cap_source": "MTV Uutiset 7.2.2026; Pohde",
            "verified": "minimum cap coefficient",
        },
    ],
    "standing": [
        {
            "of": "leave_days",
            "value": "2",
            "section": "937/2005 4 § 1 mom.",
            "source": "thl.fi; omaishoitajat.fi",
            "verified": "yes",
        },
        {
            "of": "leave_days_bound",
            "value": "3",
            "section": "937/2005 4 § 1 mom.",
            "source": "thl.fi; omaishoitajat.fi",
            "verified": "yes",
        },
        {
            "of": "county_notice_months",
            "value": "2",
            "section": "937/2005 9 §",
            "source": "opas.lastenomaishoitajat.fi; essote.fi; opuslex.fi",
            "verified": "yes",
        },
        {
            "of": "carer_notice_months",
            "value": "1",
            "section": "937/2005 9 §",
            "source": "opas.lastenomaishoitajat.fi; essote.fi; opuslex.fi",
            "verified": "yes",
        },
        {
            "of": "paid_interruption_months",
            "value": "1",
            "section": "937/2005 9 §",
            "source": "opas.lastenomaishoitajat.fi; essote.fi; opuslex.fi",
            "verified": "yes",
        },
    ],
}

"""report_metadata and policy_published."""
import hashlib

from .base import (BEGIN, METADATA, PLAIN, POLICY, RECORD, add, changed, feedback, record,
                   refused, report)
from .containers import gz, zipped
from .mails import HAND, TOP, mail, multipart, part

DAY_S = 86400
NAME = "mx.example.org!example.com!1793491200!1793577599!x1.xml"


def dated(begin, end, text=PLAIN):
    return changed(text, ("<begin>1793491200", "<begin>%s" % begin),
                   ("<end>1793577599", "<end>%s" % end))


# 46: no version is normal; 47: other versions are text
add("d46_no_version.xml", PLAIN, report())
for i, version in enumerate(["0.1", "1", "2.0"]):
    add("d47_version_%d.xml" % i,
        feedback(METADATA, POLICY, RECORD, before=" <version>%s</version>\n" % version),
        report(schema="rfc7489"))

# 48: domain of email, then subject submitter, then file name
NAMELESS = changed(PLAIN, ("<org_name>Example Net</org_name>", "<org_name> </org_name>"))
NOBODY = changed(NAMELESS, ("<email>dmarc@example.net</email>", ""))
SUBMITTED = TOP.replace("Submitter: example.net", "Submitter: mx.example.net")
add("d48_org_name_of_email.xml", NAMELESS, report(org_name="example.net", repairs=["org_name"]))
mail("d48_org_name_of_subject.eml",
     multipart(part("application/gzip", gz(NOBODY), NAME + ".gz")),
     report(org_name="mx.example.net", email=None, repairs=["org_name"]), top=SUBMITTED)
mail("d48_org_name_of_file.eml",
     multipart(part("application/gzip", gz(NOBODY), NAME + ".gz")),
     report(org_name="mx.example.org", email=None, repairs=["org_name"]), top=HAND)
add("d48_org_name_of_member.zip", zipped(("reports/" + NAME, NOBODY)),
    report(org_name="mx.example.org", email=None, repairs=["org_name"]))
mail("d48_email_before_subject.eml", multipart(part("text/xml", NAMELESS.encode(), NAME)),
     report(org_name="example.net", repairs=["org_name"]), top=SUBMITTED)
add("d48_nobody.xml", NOBODY,
    refused("syntax", "report_metadata names no reporter: neither org_name nor email"))
# the same tolerance for the subject's form
mail("d48_odd_subject.eml", multipart(part("text/xml", NOBODY.encode())),
     report(org_name="mail.example.net", email=None, repairs=["org_name"]),
     top=TOP.replace(TOP[TOP.index("Subject"):TOP.index("Date")],
                     "Subject: [Preview] Fwd: Report domain: example.com;\n"
                     " Submitter:mail.example.net; Report-ID: 1\n"))

# 49: no email
add("d49_no_email.xml", changed(PLAIN, ("<email>dmarc@example.net</email>", "")),
    report(email=None))

# 50: <> trimmed; leftovers; missing: made up, flagged
add("d50_brackets.xml", changed(PLAIN, ("2026.11.01.1", "&lt;2026.11.01.1@mx:7&gt;")),
    report(report_id="2026.11.01.1@mx:7"))
add("d50_leftover.xml", changed(PLAIN, ("2026.11.01.1", "202504210000000/report_id&gt;")),
    report(report_id="202504210000000", repairs=["report_id"]))
add("d50_missing.xml", changed(PLAIN, ("2026.11.01.1", "")),
    report(report_id="none-" + hashlib.sha256(
        b"Example Net\nexample.com\n1793491200\n1793577599").hexdigest()[:16],
        repairs=["report_id"]))

# 51: the integer part
add("d51_fraction.xml", dated("1793491200.0", "1793577599.9"), report(repairs=["date_range"]))

# 52: over 10^11 milliseconds; ISO
add("d52_milliseconds.xml", dated("1793491200123", "1793577599000"),
    report(repairs=["date_range"]))
add("d52_iso.xml", dated("2026-11-01T00:00:00Z", "2026-11-01 23:59:59"),
    report(repairs=["date_range"]))

# 53: no length: kept, flagged
add("d53_zero_length.xml", dated(BEGIN + 5000, BEGIN + 5000),
    report(begin="2026-11-01T01:23:20Z", end="2026-11-01T01:23:20Z", repairs=["date_range"]))

# 54: swapped within 32 days; else, negative, zero and far future refused
add("d54_swapped.xml", dated(BEGIN + 86399, BEGIN), report(repairs=["date_range"]))
add("d54_swapped_31_days.xml", dated(BEGIN, BEGIN - 31 * DAY_S),
    report(begin="2026-10-01T00:00:00Z", end="2026-11-01T00:00:00Z", repairs=["date_range"]))
add("d54_swapped_32_days.xml", dated(BEGIN, BEGIN - 32 * DAY_S),
    refused("syntax", "date_range ends 2764800 s before it begins"))
IMPLAUSIBLE = refused("syntax", "date_range is not between 1970 and 2100")
add("d54_negative.xml", dated(-1, BEGIN), IMPLAUSIBLE)
add("d54_zero.xml", dated(0, BEGIN + 86399), IMPLAUSIBLE)
add("d54_both_zero.xml", dated(0, 0), IMPLAUSIBLE)
add("d54_far_future.xml", dated(BEGIN, 4102444800), IMPLAUSIBLE)
# what is only missing comes from the file name, or from the other end
mail("d54_dates_of_file.eml",
     multipart(part("text/xml", dated("", "soon").encode(), NAME)),
     report(repairs=["date_range"]), top=HAND)
add("d54_end_of_file.zip",
    zipped((NAME, changed(PLAIN, ("<end>1793577599</end>", "")))),
    report(repairs=["date_range"]))
add("d54_no_date_range.zip",
    zipped((NAME, changed(PLAIN, ("<date_range><begin>1793491200</begin><end>1793577599</end>"
                                  "</date_range>", "")))),
    report(repairs=["date_range"]))
add("d54_end_missing.xml", changed(PLAIN, ("<end>1793577599</end>", "")),
    report(end="2026-11-01T00:00:00Z", repairs=["date_range"]))

# 55, 56: windows of any length up to 400 days, from any time of day
add("d55_day_and_a_minute.xml", dated(BEGIN, BEGIN + DAY_S + 60),
    report(end="2026-11-02T00:01:00Z"))
add("d55_201_days.xml", dated(BEGIN - 201 * DAY_S, BEGIN), report(
    begin="2026-04-14T00:00:00Z", end="2026-11-01T00:00:00Z"))
add("d56_not_at_midnight.xml", dated(BEGIN + 18 * 3600, BEGIN + 42 * 3600),
    report(begin="2026-11-01T18:00:00Z", end="2026-11-02T18:00:00Z"))

# 57, 58: see test_aggregate_xml.c for what the line of `ruad parse` leaves out
add("d57_errors.xml", changed(PLAIN, ("</date_range>", "</date_range><error>one</error>"
                                      "<error/><error>" + "e" * 5000 + "</error>")),
    report(repairs=["text_cut"]))
add("d58_empty_contact.xml",
    changed(PLAIN, ("<report_id>", "<extra_contact_info></extra_contact_info><report_id>")),
    report())

# 59: sp missing is p; 60: so is an empty one, or nil, flagged
add("d59_no_sp.xml", changed(PLAIN, ("<sp>none</sp>", "")), report(policy={"sp": None}))
add("d60_empty_sp.xml", changed(PLAIN, ("<sp>none</sp>", "<sp></sp>")),
    report(policy={"sp": None}, repairs=["policy"]))
add("d60_nil_sp.xml", changed(PLAIN, ("<sp>none", "<sp>nil")),
    report(policy={"sp": None}, repairs=["policy"]))

# 61: adkim, aspf missing or unknown: r, flagged; RFC 9990 lets them be absent
add("d61_no_alignment.xml", changed(PLAIN, ("<adkim>r</adkim><aspf>r</aspf>", "")),
    report(repairs=["policy"]))
add("d61_unknown_alignment.xml", changed(PLAIN, ("<adkim>r", "<adkim>unknown"),
                                         ("<aspf>r", "<aspf>")), report(repairs=["policy"]))
add("d61_rfc9990_default.xml",
    changed(PLAIN, ("<feedback>", '<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0">'),
            ("<adkim>r</adkim><aspf>r</aspf>", "")),
    report(schema="rfc9990", policy={"adkim": None, "aspf": None}))

# 62: repeated: the first; flagged only where they differ
add("d62_policy_twice_same.xml",
    feedback(METADATA, POLICY, changed(POLICY, (".com", ".COM"), ("<sp>none", "<sp> None")),
             RECORD, POLICY), report())
add("d62_policy_twice_differs.xml",
    feedback(METADATA, POLICY, POLICY, changed(POLICY, ("<p>none", "<p>reject")), RECORD),
    report(repairs=["policy_repeated"]))

# 63: domain is that of the sub-domain mailed from: as it stands
add("d63_subdomain.xml",
    changed(PLAIN, ("<domain>example.com</domain>\n  <adkim>",
                    "<domain>news.example.com</domain>\n  <adkim>"),
            ("<header_from>", "<header_from>news.")),
    report(policy={"domain": "news.example.com"},
           records=[record(header_from="news.example.com")]))

# 64: np beside pct; 65: upper case
add("d64_np_beside_pct.xml", changed(PLAIN, ("</sp>", "</sp><np>reject</np>")),
    report(schema="rfc9990", policy={"np": "reject"}))
add("d65_upper_case.xml", changed(PLAIN, ("<p>none", "<p>Reject"), ("<sp>none", "<sp>NONE"),
                                  ("<adkim>r", "<adkim>R")), report(policy={"p": "reject"}))

# 6.6: a policy domain, or file name, or subject
HOMELESS = changed(PLAIN, ("<domain>example.com</domain>\n  <adkim>", "<adkim>"))
add("domain-of-member.zip", zipped((NAME, HOMELESS)), report(repairs=["policy_domain"]))
mail("domain-of-subject.eml", multipart(part("text/xml", HOMELESS.encode())),
     report(repairs=["policy_domain"]))
add("policy-of-member.zip", zipped((NAME, feedback(METADATA, RECORD))),
    report(policy={"sp": None, "pct": None}, repairs=["policy", "policy_domain"]))

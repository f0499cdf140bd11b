"""The usual parts of a report, what they mean, and how a file is added."""
import json

FILES = {}  # name -> bytes

# --- the usual parts, and what they mean ---

BEGIN = 1793491200  # 2026-11-01T00:00:00Z
DAY_END = BEGIN + 86399

METADATA = """ <report_metadata>
  <org_name>Example Net</org_name>
  <email>dmarc@example.net</email>
  <report_id>2026.11.01.1</report_id>
  <date_range><begin>1793491200</begin><end>1793577599</end></date_range>
 </report_metadata>
"""
POLICY = """ <policy_published>
  <domain>example.com</domain>
  <adkim>r</adkim><aspf>r</aspf>
  <p>none</p><sp>none</sp><pct>100</pct>
 </policy_published>
"""
RECORD = """ <record>
  <row>
   <source_ip>192.0.2.1</source_ip><count>12</count>
   <policy_evaluated>
    <disposition>none</disposition><dkim>pass</dkim><spf>fail</spf>
   </policy_evaluated>
  </row>
  <identifiers><header_from>example.com</header_from></identifiers>
  <auth_results>
   <dkim><domain>example.com</domain><selector>s1</selector>
    <result>pass</result></dkim>
   <spf><domain>bounce.example.org</domain><scope>mfrom</scope>
    <result>fail</result></spf>
  </auth_results>
 </record>
"""


def dkim(domain="example.com", selector="s1", result="pass", human=None):
    return {"domain": domain, "selector": selector, "result": result,
            "human_result": human}


def spf(domain="bounce.example.org", scope="mfrom", result="fail", human=None):
    return {"domain": domain, "scope": scope, "result": result,
            "human_result": human}


def record(**changed):
    """What RECORD says, but for the named fields."""
    r = {"source_ip": "192.0.2.1", "count": 12, "disposition": "none",
         "dkim": "pass", "spf": "fail", "reasons": [],
         "header_from": "example.com", "envelope_from": None,
         "envelope_to": None,
         "auth_results": {"dkim": [dkim()], "spf": [spf()]}}
    auth = {k: changed.pop("auth_" + k) for k in ("dkim", "spf")
            if "auth_" + k in changed}
    assert set(changed) <= set(r), changed
    r.update(changed)
    r["auth_results"].update(auth)
    return r


def report(records=None, policy=None, repairs=(), **changed):
    """What METADATA, POLICY and RECORD say, but for the named fields."""
    r = {"type": "aggregate", "report_id": "2026.11.01.1",
         "org_name": "Example Net", "email": "dmarc@example.net",
         "begin": "2026-11-01T00:00:00Z", "end": "2026-11-01T23:59:59Z",
         "schema": "draft", "generator": None,
         "policy_published": {
             "domain": "example.com", "p": "none", "sp": "none", "np": None,
             "adkim": "r", "aspf": "r", "pct": 100, "fo": None,
             "testing": None, "discovery_method": None},
         "records": [record()] if records is None else records,
         "repairs": list(repairs)}
    assert set(changed) <= set(r), changed
    r.update(changed)
    r["policy_published"].update(policy or {})
    return r


def refused(code, reason, document=""):
    return {"type": "refused", "document": document, "code": code,
            "reason": reason}


def failure(header_from, reported_domain=None, from_=None, repairs=(), **more):
    """A failure report that says next to nothing, and what it does say."""
    members = dict.fromkeys((
        "type", "feedback_type", "user_agent", "version", "auth_failure",
        "delivery_result", "reported_domain", "header_from", "source_ip",
        "source_port", "incidents", "arrival_date", "original_envelope_id",
        "original_mail_from", "original_rcpt_to", "reporting_mta",
        "authentication_results", "identity_alignment", "dkim_domain",
        "dkim_identity", "dkim_selector", "spf_dns", "from", "subject",
        "message_id", "date", "repairs"))
    members.update(
        type="failure", feedback_type="auth-failure", auth_failure="dmarc",
        reported_domain=reported_domain or header_from, incidents=1,
        header_from=header_from, repairs=list(repairs), **more)
    members["from"] = from_
    return members


def nothing(reason, code="unsupported"):
    return {"type": "message", "code": code, "reason": reason}


def add(name, content, *expected):
    """One input file and its expectation."""
    if isinstance(content, str):
        content = content.encode()
    stem = name.split(".")[0]
    assert name not in FILES and stem + ".json" not in FILES, name
    FILES[name] = content
    FILES[stem + ".json"] = "".join(
        json.dumps(e, separators=(",", ":"), ensure_ascii=False) + "\n"
        for e in expected).encode()


def feedback(*parts, head='<?xml version="1.0" encoding="UTF-8"?>\n',
             attributes="", before=""):
    return (head + "<feedback" + attributes + ">\n" + before +
            "".join(parts) + "</feedback>\n")


def changed(text, *pairs):
    """`text` with each (old, new) replaced, which has to be there once."""
    for old, new in pairs:
        assert text.count(old) == 1, (old, text.count(old))
        text = text.replace(old, new)
    return text


PLAIN = feedback(METADATA, POLICY, RECORD)

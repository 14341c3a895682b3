"""Reads calendar files with icalendar (PyPI), and compares them with what the API says of the sessions.

Standard input: {"files": [{"name", "text", "sessions": [...]}]}. Prints a line for each fault; the last line counts."""
import json
import sys
from datetime import datetime

import icalendar

STATUS = {
    "pending": "TENTATIVE",
    "declined": "CANCELLED",
    "cancelled": "CANCELLED",
    "expired": "CANCELLED",
}


def faults_of(file):
    text = file["text"].encode()
    for number, line in enumerate(text.split(b"\r\n"), 1):
        if len(line) > 75 or b"\n" in line or b"\r" in line:
            yield f"line {number} is not a line of at most 75 octets"
        line.decode()
    calendars = icalendar.Calendar.from_ical(text, multiple=True)
    if len(calendars) != 1:
        yield f"{len(calendars)} calendars, not 1"
    [calendar, *_] = calendars
    others = [part.name for part in calendar.walk() if part.name not in ("VCALENDAR", "VEVENT")]
    if others:
        yield f"components that were not written: {others}"
    for part in calendar.walk():
        yield from (f"{part.name} {name}: {error}" for name, error in part.errors)
    if icalendar.Calendar.from_ical(calendar.to_ical()) != calendar:
        yield "is not the same after icalendar has written it"
    events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    if set(events) != {f"{session['sessionId']}@studymate" for session in file["sessions"]}:
        yield f"{len(events)} events for {len(file['sessions'])} sessions"
        return
    for session in file["sessions"]:
        event = events[f"{session['sessionId']}@studymate"]
        told = {
            "DTSTART": (event.decoded("DTSTART"), datetime.fromisoformat(session["startsAt"].replace("Z", "+00:00"))),
            "DTEND": (event.decoded("DTEND"), datetime.fromisoformat(session["endsAt"].replace("Z", "+00:00"))),
            "STATUS": (str(event["STATUS"]), STATUS.get(session["status"], "CONFIRMED")),
            "DESCRIPTION": (str(event.get("DESCRIPTION", "")), session["notes"] or ""),
        }
        yield from (f"{event['UID']} {name}: {is_} is not {be}" for name, (is_, be) in told.items() if is_ != be)
        if session["topic"] is not None and not str(event["SUMMARY"]).startswith(session["topic"]):
            yield f"{event['UID']} SUMMARY: {event['SUMMARY']}"
        if "ATTENDEE" in event or "TZID" in event["DTSTART"].params:
            yield f"{event['UID']} has what was not written"


found = [f"{file['name']}: {fault}" for file in json.load(sys.stdin)["files"] for fault in faults_of(file)]
for fault in found:
    print(f"✗ {fault}")
print(f"icalendar {icalendar.__version__}: {len(found)} faults")
sys.exit(1 if found else 0)

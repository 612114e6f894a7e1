"""What can be checked without any key: chains, hashes, arrival, answers, heads, anchors."""
import heapq
from collections import Counter, defaultdict

import canonical

SWAPPED = 1000  # among so many entries whose hashes do not fit it is tried who changed places


def check_chains(record):
    chains = defaultdict(list)
    for entry in record.entries:
        chains[entry.device].append(entry)
    for device, chain in chains.items():
        _check_chain(record, device, chain)
    _check_ids(record)
    _check_arrivals(record)
    _check_heads(record)


def place(entry):
    return "%s %s" % (entry.device, entry.number)


def _check_chain(record, device, chain):
    by_number, by_hash = defaultdict(list), {entry.hash: entry for entry in chain}
    for entry in chain:
        by_number[entry.number].append(entry)
    _check_hashes(record, chain)
    last = 0
    for number in sorted(by_number):
        if number > last + 1:
            record.find("entry-missing", "%s %s to %s" % (device, last + 1, number - 1))
        last = number
    named = Counter(entry.previous for entry in chain if entry.previous != canonical.NO_HASH)
    for entry in chain:
        if len(by_number[entry.number]) > 1 or named[entry.previous] > 1:
            record.find("fork", place(entry))
        before = by_number.get(entry.number - 1, [])
        expected = [canonical.NO_HASH] if entry.number == 1 else [each.hash for each in before]
        if expected and entry.previous not in expected:
            record.find("wrong-previous", place(entry))
        follows = by_hash.get(entry.previous)
        if follows and follows.number + 1 != entry.number:
            record.find("entries-swapped", place(entry))
    greatest = 0
    for entry in sorted(chain, key=lambda each: each.arrived):
        if entry.number < greatest:
            record.find("entries-swapped", place(entry))
        greatest = max(greatest, entry.number)


def _check_hashes(record, chain):
    """An entry whose hash fits with another number was moved; otherwise it was edited."""
    unfit = [entry for entry in chain if not entry.fits]
    after = {entry.hash: entry.number + 1 for entry in chain}
    for entry in unfit:
        numbers = {after.get(entry.previous, 1)} | {each.number for each in unfit[:SWAPPED]}
        moved = any(_fits_as(entry, number) for number in numbers)
        record.find("entries-swapped" if moved else "entry-edited", place(entry))


def _fits_as(entry, number):
    try:
        text = canonical.entry_text(dict(vars(entry), number=number))
    except UnicodeEncodeError:
        return False
    return canonical.sha256(text) == entry.hash


def _check_ids(record):
    for used, times in Counter(entry.id for entry in record.entries).items():
        if times > 1:
            record.find("id-used-twice", used)


def _check_arrivals(record):
    arrived = {entry.id: entry.arrived for entry in record.entries}
    for entry in record.entries:
        for answer in entry.answers:
            if answer not in arrived:
                record.find("unknown-answer", place(entry))
            elif arrived[answer] >= entry.arrived:
                record.find("entries-swapped", place(entry))


def _check_heads(record):
    if record.heads is None:
        return  # version 0 noted none
    said = {device: (number, digits) for device, number, digits in record.last_entries()}
    for device in said.keys() | record.heads.keys():
        if said.get(device) != record.heads.get(device):
            record.find("entries-cut", device)


def check_anchor(record, heads):
    known = {(entry.device, entry.number, entry.hash) for entry in record.entries}
    for head in heads:
        if head not in known:
            record.find("anchor-missing", "%s %s" % head[:2])


def reading_order(entries):
    """The entries as a reader goes by them: see *Order* in the document.

    Of the entries whose predecessors were all read, the one with the least (at, device, number) is
    next. Entries in a circle, which only a damaged record has, come last as they arrived.
    """
    waits, followers = {}, defaultdict(list)
    by_id = {entry.id: index for index, entry in enumerate(entries)}
    by_place = {(entry.device, entry.number): index for index, entry in enumerate(entries)}
    for index, entry in enumerate(entries):
        needs = {by_id[each] for each in entry.answers if each in by_id}
        needs |= {by_place[key] for key in [(entry.device, entry.number - 1)] if key in by_place}
        waits[index] = len(needs)
        for each in needs:
            followers[each].append(index)
    ready = [(e.at, e.device, e.number, i) for i, e in enumerate(entries) if not waits[i]]
    heapq.heapify(ready)
    order = []
    while ready:
        index = heapq.heappop(ready)[3]
        order.append(index)
        for each in followers[index]:
            waits[each] -= 1
            if not waits[each]:
                entry = entries[each]
                heapq.heappush(ready, (entry.at, entry.device, entry.number, each))
    read = set(order)
    order += [index for index in range(len(entries)) if index not in read]
    return [entries[index] for index in order]

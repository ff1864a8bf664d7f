package Count::Phase::Tampering;
# Alterations of records that the reports on phases have to show: what, in which files, what is replaced, by what, and the
# figure that has to differ. See Count::Tamper.
use strict;
use utf8;
use warnings;
use Count::Tamper;

our @RECORDS = (
    (map { ['mended', $_->[0], qr/\n\z/, "\n- {at: 2019-09-27T22:00+08:00, recorded: 2019-09-27T22:00:07+08:00, by: 综治办, did: $_->[1], reason: 录错}\n", $_->[2]] }
        [qr/^haz/, 'void', 'mended.voids'], [$Count::Tamper::NEW, 'void', 'hazards.total.found'], [qr/^haz/, 'correct, category: other', 'hazards.byCategory'],
        [qr/^haz/, 'correct, place: 操场', 'mended.corrections'], [qr/^pet/, 'void', 'petitions.'], [qr/^inc/, 'void', 'incidents.']),
    ['carried', qr/^haz/, qr/did: register/, 'did: carry, from: 旧台账 第7行, due: 2019-10-01', 'hazards.total.carried'],
    (map { ["no $_->[0]", $_->[1], qr/did: $_->[0]\b[^\n]*(?=\}$)/m, 'did: note, note: 另记', $_->[2]] }
        ['screen', qr{^scr}, 'coverage.total.missing'], ['excuse', qr/^scr/, 'coverage.total.excused'],
        ['register', qr/^haz/, 'hazards.total.found'], ['assign', qr/^haz/, 'hazards.total.due'],
        ['assign', qr/^haz/, 'open'], ['extend', qr/^haz/, 'problems'], ['rectify', qr/^haz/, 'hazards.total.inTime'],
        ['verify, result: fail', qr/^haz/, 'practice.returned'], ['verify', qr/^haz/, 'practice.verifications'],
        ['close', qr/^haz/, 'hazards.outcomes'], ['close', qr/^haz/, 'hazards.byDay'], ['regrade', qr/^haz/, 'hazards.byLevel'],
        ['supervise', qr/^haz/, 'practice.supervised'], ['release', qr/^haz/, 'practice.released'],
        ['reopen', qr/^haz/, 'hazards.total.reopened'], ['sign', qr/^haz/, 'problems'],
        ['register', qr/^pet/, 'petitions.received'], ['accept', qr/^pet/, 'petitions.'],
        ['assign', qr/^pet/, 'petitions.running'], ['contact', qr/^pet/, 'petitions.contacts'],
        ['reply', qr/^pet/, 'petitions.clocks'], ['settle', qr/^pet/, 'petitions.settled'],
        ['settle', qr/^pet/, 'petitions.satisfaction'], ['close', qr/^pet/, 'petitions.closingItems'],
        ['report', qr/^inc/, 'incidents.byClass'], ['report, kind: first', qr/^inc/, 'incidents.clocks'],
        ['arrive', qr/^inc/, 'incidents.clocks'], ['casualties', qr/^inc/, 'incidents.'], ['loss', qr/^inc/, 'incidents.loss'],
        ['grade', qr/^inc/, 'incidents.byLevel'], ['close', qr/^inc/, 'incidents.closed'],
        ['issue', qr/^war/, 'warnings.byLevel'], ['act', qr/^war/, 'warnings.asked'], ['lift', qr/^war/, 'warnings.closing'],
        ['register', qr/^ins/, 'practice.inspections'], ['find', qr/^ins/, 'practice.inspectionFindings']),
    ['entered in the next phase', qr/^haz/, qr/(recorded: 2019-)09-2[0-8](?=[^\n]*did: close)/, '${1}10-09', 'hazards.total.closed'],
    ['entered in the next phase', qr/^haz/, qr/(recorded: 2019-)09-2[0-8](?=[^\n]*did: rectify)/, '${1}09-30',
        'hazards.total.inTimeCorrected'],
    ['told in the next phase', qr/^pet/, qr/(recorded: 2019-)09-2[0-8](?=[^\n]*did: accept)/, '${1}10-09', 'petitions.clocks'],
    ['entered late', qr/^haz/, qr/(recorded: 2019-09-2)5(?=[^\n]*register)/, '${1}8', 'lateEntries'],
    ['found earlier', $Count::Tamper::NEW, qr/^(found: 2019-)\d\d-\d\d(?=.*outcome: eliminated)/ms, '${1}01-01', 'hazards.total.longestDays'],
    ['received earlier', qr/^pet/, qr/^(received: 2019-)09-2\d/m, '${1}08-20', 'petitions.clocks'],
    ['more harmed', qr/^inc/, qr/(did: casualties,[^\n]*minor: )\d+/, '${1}77', 'incidents.harm'],
    ['of another category', qr/^haz/, qr/^category: \w+$/m, 'category: other', 'hazards.byCategory'],
    ['at another place', qr/^haz/, qr/^place: [^\n]*$/m, 'place: 操场', 'open'],
    ['another department', qr/^haz/, qr/(did: assign,[^\n]*department: )\w+/, '${1}tw', 'hazards.byDepartment'],
    ['another cost', qr/^haz/, qr/(did: rectify,[^\n]*cost: )[\d.]+/, '${1}77.7', 'hazards.total.funds'],
    ['closed otherwise', $Count::Tamper::NEW, qr/(outcome: )eliminated/, '${1}controlled, note: 已围挡', 'hazards.total.rate'],
    ['of another nature', qr/^pet/, qr/^nature: appeal$/m, 'nature: suggestion', 'petitions.received'],
    ['of another class', qr/^inc/, qr/^class: accident$/m, 'class: exam', 'incidents.byClass'],
    ['done late', qr/^war/, qr/(did: act,[^\n]*due: 2019-)\d\d-\d\d/, '${1}09-20', 'warnings.'],
    ['due on another day', qr/^haz/, qr/(did: assign,[^\n]*due: 2019-09-2)[4-9]/, '${1}0', 'assessment.overdue'],
    ['a department less', qr/^stab/, qr/^  - \{id: tw, .*\n/m, '', 'coverage.departments'],
    ['another limit', qr/^stab/, qr/(id: hazard_due, limit: )7d/, '${1}1d', 'hazards.total.due'],
    ['another limit', qr/^stab/, qr/^clocks:$/m, "clocks:\n  - {id: petition_notice, limit: 2d, basis: 本校规定}", 'petitions.clocks'],
    ['another limit', qr/^stab/, qr/^clocks:$/m, "clocks:\n  - {id: incident_first, limit: 30min, basis: 本校规定}", 'incidents.clocks'],
    ['a shorter phase', qr/^stab/, qr/(id: paicha, [^\n]*until: 2019-09-2)8/, '${1}7', 'period.days'],
    ['a meeting less', qr/^stab/, qr/^      - \{date: 2019-09-23[^\n]*\n/m, '', 'organisation.meetings'],
    ['nobody on duty', qr/^stab/, qr/^  - \{from: 2019-09-20, until: 2019-09-26, leader[^\n]*\n/m, '', 'organisation.duty'],
    ['another department less', qr/^stab/, qr/^  - \{id: cj, .*\n/m, '', 'comparison'],
);

1;

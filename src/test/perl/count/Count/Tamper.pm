package Count::Tamper;
# The proof that the count can fail: records and reports are altered one place at a time, and each time it has to be seen.
use strict;
use warnings;
use utf8;
use Count::Account;

# Hazards that were found in the campaign of the sample: those that were carried into it are older.
our $NEW = qr{^haz.*/H-2019092};

# What stands in a counted section and is not looked at: words for people, which follow from what is counted.
my %WORDS = map { $_ => 1 } qw(title place category categoryName departmentName found leader handler requirement name kind
    head areas reason stageName didName dutyName restDay duty phaseStarts phaseEnds staff basis subject label itemName type levelBasis source issuedBy
    departmentNames campaignName phaseName stateName);
# What a bulletin was worth is not counted, nor how an arrival is called: the minutes are. Of an assessment only the hazards that
# are overdue are, which records are altered for. What a correction changed is words for people, too.
my $NOT_YET = qr/\bbulletins\[\]\.(?:to|approvedBy|due|late)$|\.arrivalStanding$|^assessment\.|\bmended(?:\.items)?\[\]\.(?:changes|papers|stateFrom|stateTo)\b/;
my %LOOKED_AT = map { $_ => 1 } qw(unsigned[].kind lateEntries[].kind screening.found screening.departments[].reason hazards.found
    tomorrow.due[].kind tomorrow.due[].duty incidents.overdueDuties[].kind incidents.overdueDuties[].duty inspections.items[].kind
    inspections.items[].places organisation.office organisation.departments organisation.duty organisation.meetings[].title hazards.total.found
    organisation.duty[].staff organisation.duty[].leader coverage.total.found open[].kind open[].leader open[].handler
    open[].requirement problems[].items[].kind practice.inspectionItems[].kind practice.inspectionItems[].places);

# Alterations of records: what, in which files, what is replaced, by what, and the figure that has to differ.
our @DAILY = (
    (map { ['mended', $_->[0], qr/\n\z/, "\n- {at: 2019-09-28T22:00+08:00, recorded: 2019-09-28T22:00:07+08:00, by: 综治办, did: $_->[1], reason: 录错}\n", $_->[2]] }
        [$NEW, 'void', 'hazards.voided|hazards.found'], [qr/^haz/, 'void', 'mended'], [$NEW, 'void, step: register', 'unsigned|hazards'],
        [qr/^haz/, 'correct, category: other', 'mended'], [qr/^haz/, 'correct, found: 2019-09-01T07:00+08:00', 'mended'],
        [qr/^pet/, 'void', 'petitions.'], [qr/^pet/, 'correct, received: 2019-09-01T07:00+08:00', 'petitions.'],
        [qr/^inc/, 'void', 'mended'], [qr/^inc/, 'correct, class: exam', 'mended'],
        [qr/^war/, 'void', 'warnings.'], [qr/^ins/, 'void', 'unsigned|mended'], [qr{^scr.*/09-2[1-8]/.*}, 'void', 'mended'],
        [qr{^scr.*/09-28/.*}, 'void', 'screening.missing']),
    ['brought back', qr/^haz/, qr/\n\z/, "\n- {at: 2019-09-27T22:00+08:00, recorded: 2019-09-27T22:00:07+08:00, by: 综治办, did: void, reason: 录错}\n"
        . "- {at: 2019-09-28T22:00+08:00, recorded: 2019-09-28T22:00:07+08:00, by: 综治办, did: void, step: void, reason: 没有录错}\n", 'mended'],
    ['carried', qr/^haz/, qr/did: register/, 'did: carry, from: 旧台账 第7行, due: 2019-10-01', 'hazards.carried'],
    ['carried', qr/^pet/, qr/did: register/, 'did: carry, from: 旧台账 第3行', 'petitions.carried'],
    (map { ["no $_->[0]", $_->[1], qr/did: $_->[0]\b[^\n]*(?=\})/, 'did: note, note: 另记', $_->[2]] }
        ['screen', qr{^scr.*/09-2[1-8]/.*}, 'screening.missing'], ['excuse', qr/^scr/, 'screening.excused'],
        ['sign', qr/^scr/, 'unsigned'], ['register', qr/^haz/, 'hazards.found'], ['assign', qr/^haz/, 'hazards.\w+Items'],
        ['extend', qr/^haz/, 'hazards.\w+Items'], ['rectify', qr/^haz/, 'hazards.closed'],
        ['verify', $NEW, 'hazards.eliminated'], ['close', qr/^haz/, 'hazards.closing'],
        ['regrade', qr/^haz/, 'hazards.majorItems'], ['supervise', qr/^haz/, 'hazards.supervisedItems'],
        ['release', qr/^haz/, 'hazards.\w+Items'], ['reopen', qr/^haz/, 'hazards.reopened'],
        ['sign', qr/^haz/, 'unsigned']),
    (map { ["no $_->[0]", $_->[1], qr/did: $_->[0]\b[^\n]*(?=\}$)/m, 'did: note, note: 另记', $_->[2]] }
        ['register', qr/^pet/, 'petitions.opening'], ['accept', qr/^pet/, 'petitions.notified'],
        ['assign', qr/^pet/, 'petitions.\w+Items'], ['reply', qr/^pet/, 'petitions.replied'],
        ['settle', qr/^pet/, 'petitions.\w+Items'], ['close', qr/^pet/, 'petitions.closed'],
        ['forward, kind: moved', qr/^pet/, 'petitions.closing'],  ['review', qr/^pet/, 'petitions.openItems'], ['supervise', qr/^pet/, 'petitions.openItems'],
        ['reopen', qr/^pet/, 'petitions.reopened'], ['sign', qr/^pet/, 'unsigned'],
        ['report', qr/^inc/, 'incidents.opening'], ['report, kind: first', qr/^inc/, 'incidents.overdueDuties'],
        ['report, kind: follow_up', qr/^inc/, 'incidents.overdueDuties'], ['report, kind: final', qr/^inc/, 'incidents.'],
        ['notify, who: head', qr/^inc/, 'incidents.overdueDuties'], ['arrive', qr/^inc/, 'incidents.overdueDuties'],
        ['casualties', qr/^inc/, 'incidents.\w+Items'], ['grade', qr/^inc/, 'incidents.\w+Items'],
        ['control', qr/^inc/, 'incidents.\w+Items'], ['close', qr/^inc/, 'incidents.closed'], ['sign', qr/^inc/, 'unsigned'],
        ['issue', qr/^war/, 'warnings.issued'], ['act', qr/^war/, 'warnings.unfinished'],
        ['adjust', qr/^war/, 'warnings.adjusted'], ['lift', qr/^war/, 'warnings.lifted'], ['sign', qr/^war/, 'unsigned'],
        ['register', qr/^ins/, 'inspections.made'], ['find', qr/^ins/, 'inspections.findings'], ['sign', qr/^ins/, 'unsigned']),
    (map { ['entered late', $_, qr/(recorded: 2019-)09-2\d/, '${1}10-08', 'lateEntries'] } qr/^pet/, qr/^inc/, qr/^war/, qr/^ins/),
    ['received earlier', qr/^pet/, qr/^(received: 2019-09-2)8/m, '${1}0', 'petitions.openItems'],
    ['told too early', qr/^pet/, qr/(informed_on: 2019-)\d\d-\d\d/, '${1}08-01', 'petitions.notified'],
    ['due on another day', qr/^pet/, qr/(did: assign,[^\n]*due: 2019-)\d\d-\d\d/, '${1}10-11', 'tomorrow.due'],
    ['no appeal', qr/^pet/, qr/^nature: appeal$/m, 'nature: suggestion', 'petitions.newItems'],
    ['in place after all', qr/^pet/, qr/answer: not_in_place/, 'answer: in_place', 'petitions.notInPlace'],
    ['a longer way', qr/^inc/, qr/(at: \S+T\d\d):\d\d(?=[^\n]*did: arrive)/, '${1}:59', 'incidents.newItems'],
    ['of another class', qr/^inc/, qr/^class: accident$/m, 'class: exam', 'incidents.newItems'],
    ['in force for longer', qr/^war/, qr/^(valid_to: 2019-)09-30$/m, '${1}10-30', 'warnings.\w+Items'],
    ['due on another day', qr/^war.*1008/, qr/(did: act,[^\n]*due: 2019-)\d\d-\d\d/, '${1}10-11', 'tomorrow.due'],
    ['another hazard', qr/^ins/, qr/hazards: \[[^\]]*/, 'hazards: [H-20190920-h0rb4', 'inspections.items'],
    ['another way of checking', qr/^ins/, qr/^kind: special$/m, 'kind: weekly', 'inspections.items'],
    ['entered on another day', qr/^haz/, qr/(recorded: 2019-09-2)5(?=[^\n]*close)/, '${1}8', 'hazards.opening'],
    ['entered late', qr/^haz/, qr/(recorded: 2019-09-2)5(?=[^\n]*register)/, '${1}8', 'lateEntries'],
    ['entered after the time', qr/^scr/, qr/(recorded: 2019-09-\d\dT)(?:0\d|1[0-6])(?=[^\n]*did: screen)/, '${1}18', 'screening.late'],
    ['found something', qr/^scr/, qr/(did: screen, result: )clear/, '${1}found', 'screening.clear'],
    ['due on another day', qr/^haz/, qr/(due: 2019-09-2)\d/, '${1}0', 'hazards.\w+Items'],
    ['closed otherwise', $NEW, qr/(outcome: )eliminated/, '${1}controlled, note: 已围挡', 'hazards.eliminated'],
    ['of another level', qr/^haz/, qr/^level: general$/m, 'level: major', 'hazards.majorItems'],
    ['a department less', qr/^stab/, qr/^  - \{id: tw, .*\n/m, '', 'screening.due'],
    ['another reporting time', qr/^stab/, qr/limit: "17:00"/, 'limit: "09:00"', 'screening.late'],
    ['another limit', qr/^stab/, qr/(id: hazard_due, limit: )7d/, '${1}1d', 'hazards.'],
    ['another limit', qr/^stab/, qr/(id: late_entry, limit: )24h/, '${1}1h', 'lateEntries'],
    ['another limit', qr/^stab/, qr/(id: due_soon, limit: )3d/, '${1}1d', 'hazards.dueSoon'],
    (map { ['another limit', qr/^stab/, qr/(id: due_soon, limit: )3d/, '${1}1d', "$_.dueSoon"] } qw(petitions warnings)),
    (map { ['another limit', qr/^stab/, qr/^clocks:$/m, "clocks:\n  - {id: $_->[0], basis: 本校规定}", $_->[1]] }
        ['petition_notice, limit: 10d', 'petitions.overdueItems'], ['incident_arrival, limit: 15min', 'incidents.newItems'],
        ['incident_first, limit: 30min', 'incidents.overdueDuties'],
        ['incident_follow_up, limit: "12:00"', 'tomorrow.due'], ['incident_final, limit: 1d', 'incidents.']),
    ['another beginning', qr/^stab/, qr/^since: .*/m, 'since: 2019-09-24', 'screening.due'],
);

# What the reader must not let pass, in the place of the first step of a hazard.
my @UNREADABLE = (
    'steps', '- {at: 2019-09-25T07:40+08:00', '- at: 2019-09-25T07:40+08:00', '  - {did: note}', '- {did: note} did: note',
    "- {a:\t1}", (map { "- {at: 2019-09-25T07:40+08:00, recorded: 2019-09-25T07:52+08:00, by: 综治办, $_}" }
        'did: nonsense', 'did: note, note: no', 'did: note, note: &a x', 'did: note, note: *a', 'did: note, note: !!str x',
        'did: note, note: "x', "did: note, note: 'x", 'did: note, did: note', 'did: note, note: [a, b', 'did: note, note: a: b',
        'did: note, note: |', 'did: note, note:', 'did: note note: x', 'did: note, note: "\q"', 'note: x'),
    '- {at: 2019-09-31T07:40+08:00, recorded: 2019-10-25T07:52+08:00, by: 综治办, did: note}',
    '- {at: 2019-09-25T07:40, recorded: 2019-10-25T07:52+08:00, by: 综治办, did: note}', '<<<<<<< HEAD', 'note: x',
);

# What the reader has to make of a step.
my $READ = q(- {did: note, by: "a \"b\" \\\\ 中", note: 'it''s, {so}', list: [x, "1, 2", {k: 12:30}, []], t: a#b:c  } # remark);
my %READ = (did => 'note', by => 'a "b" \\ 中', note => "it's, {so}", list => ['x', '1, 2', {k => '12:30'}, []], t => 'a#b:c');

# all(TEXTS, PRINTED, DIFFERENCES, ALTERATIONS): how often something was altered, and a line for each time nobody saw it.
# DIFFERENCES is told an account and the printed reports, and answers with a reference to the differences.
sub all {
    my ($texts, $printed, $differences, $alterations) = @_;
    my @unseen;
    my $tried = records($texts, $printed, $differences, $alterations, \@unseen) + unreadable($texts, \@unseen)
        + reports(Count::Account->new($texts), $printed, $differences, \@unseen);
    return ($tried, \@unseen);
}

sub records {
    my ($texts, $printed, $differences, $alterations, $unseen) = @_;
    my $account = Count::Account->new($texts);
    for my $alteration (@$alterations) {
        my ($what, $files, $old, $new, $figure) = @$alteration;
        my ($path) = grep { /$files/ && $texts->{$_} =~ $old } sort keys %$texts;
        push @$unseen, "nothing to alter: $what" and next unless defined $path;
        my %altered = %$texts;
        my @found = ('', map { $_ // '' } $altered{$path} =~ $old);
        $new =~ s/\$\{1\}/$found[1]/;
        $altered{$path} =~ s/$old/$new/;
        my $other = $account->altered(\%altered, $path);
        push @$unseen, "not seen in $figure: $path: $what" unless is_seen($other, $printed, $differences, $figure);
    }
    return scalar @$alterations;
}

# Whether any report shows a difference in a figure.
sub is_seen {
    my ($account, $printed, $differences, $figure) = @_;
    for my $report (@$printed) {
        my ($seen) = $differences->($account, [$report]);
        return 1 if grep { /^\S+ $figure/ } @$seen;
    }
    return;
}

sub unreadable {
    my ($texts, $unseen) = @_;
    my ($path) = sort grep { /^hazards/ } keys %$texts;
    my $tried = 0;
    my $try = sub {
        my ($what, $name, $text) = @_;
        $tried++;
        my $read = eval { Count::Account->new({'stability.yaml' => $texts->{'stability.yaml'}, $name => $text}) };
        push @$unseen, "read without complaint: $what" if $read || $@ !~ /\Q$name\E/;
    };
    $try->($_, $path, $texts->{$path} =~ s/^- [^\n]*/$_/mr) for @UNREADABLE;
    $try->('a file without steps', $path, $texts->{$path} =~ s/^steps:.*//msr);
    $try->('a file of no kind', 'hazard/2019/09/x.yaml', $texts->{$path});
    $try->('another id', $path =~ s/.{10}$/00000.yaml/r, $texts->{$path});
    my (undef, $steps) = Count::Yaml::record("title: x\nsteps:\n$READ\n", 'x.yaml');
    my $json = JSON::PP->new->canonical;
    push @$unseen, 'read wrongly: ' . $json->encode($steps) if $json->encode($steps) ne $json->encode([\%READ]);
    return $tried + 1;
}

# Alters each kind of figure of the reports once, and each kind of list by a member more and a member less.
sub reports {
    my ($account, $printed, $differences, $unseen) = @_;
    my %tried;
    for my $report (@$printed) {
        my $json = $report->{json};
        my $look = sub {
            my ($path) = @_;
            my ($seen) = $differences->($account, [$report]);
            push @$unseen, "$report->{name} not seen in the report: $path" unless @$seen;
        };
        for my $section (sort keys %$json) {
            alter(\$json->{$section}, $section, \%tried, $look)
                if !$report->{not_counted}{$section} || $section eq 'number';
        }
        local $json->{unheard} = {};
        $look->('a new section');
    }
    return scalar keys %tried;
}

# Alters what a reference leads to, and all below it, unless something of the same path was altered before.
sub alter {
    my ($place, $path, $tried, $look) = @_;
    my $value = $$place;
    if (ref $value eq 'HASH') {
        alter(\$value->{$_}, "$path.$_", $tried, $look) for sort keys %$value;
        return;
    }
    if (ref $value eq 'ARRAY' && @$value) {
        alter(\$value->[$_], "$path\[]", $tried, $look) for 0 .. $#$value;
    }
    my ($name) = $path =~ /(\w+)(?:\[\])?$/;
    return if $WORDS{$name} && !$LOOKED_AT{$path} || $path =~ $NOT_YET || ref $value eq 'ARRAY' && !@$value || $tried->{$path}++;
    for my $other (ref $value ne 'ARRAY' ? 'altered' : ([@$value, $value->[0]], [@$value[1 .. $#$value]])) {
        $$place = $other;
        $look->($path);
    }
    $$place = $value;
    return;
}

1;

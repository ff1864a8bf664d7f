package Count::Shake;
# Makes accounts that nobody would write: a copy of the records in which steps are left out, repeated, entered later, put
# in another order, added where they may not be allowed, corrected, voided, brought back, carried from another account, or written by the clocks of another zone. Both the count and the program
# have to read it the same way.
use strict;
use utf8;
use warnings;
use Encode ();
use File::Basename 'dirname';
use File::Path 'make_path';
use File::Temp 'tempdir';
use Count::Times qw(day day_of day_text moment);

# Steps that are thrown in, by the folder of their kind. DAY is a day near the step before.
my %ADDED = (
    hazards => [
        'assign, leader: 校长, department: zwc, handler: 维修班长, requirement: 另行整改, due: DAY',
        'assign, leader: 校长, department: jd, handler: 电工班长, requirement: 当日整改, due: DAY, deal: now',
        'assign, leader: 校长, department: zwc, handler: 维修班长, requirement: 按方案整改, due: DAY, plan: {measures: 更换,'
            . ' responsible: 总务处主任, funds: 1.5, deadline: DAY, contingency: 停用}, control: 停用',
        'extend, due: DAY, reason: 等待配件, approved_by: 校长', 'rectify, note: 已整改',
        'verify, result: pass', 'verify, result: fail', 'verify, result: fail, note: 仍有渗漏',
        'close, outcome: eliminated', 'close, outcome: controlled, note: 已受控', 'close, outcome: transferred',
        'close, outcome: transferred, note: 移交住建部门', 'close, outcome: duplicate, note: 重复',
        'close, outcome: not_a_hazard, note: "“误报”: {看错}"', q{reopen, reason: '又坏了，it''s'}, 'reopen, reason: 又坏了',
        'regrade, level: major, basis: 会议认定', 'regrade, level: general, basis: 会议认定', 'supervise, level: county',
        'supervise, level: school', 'release', 'report_up, authority_on: DAY', 'control, note: 围挡', 'register',
        'sign, stage: verify, role: leader, name: 校长', 'sign, stage: register, role: responsible, name: 校长',
    ],
    screenings => [
        'screen, result: clear', 'screen, result: found, hazards: [H-20190920-h0rb4]', 'excuse, reason: 停课',
        'screen, result: clear, hazards: [H-20190920-h0rb4]', 'screen, result: found, areas: [操场, "12:30"]',
        'screen, result: clear, items: [{item: 门窗, result: abnormal}]', 'note, note: 补记',
        'sign, stage: screen, role: leader, name: 校长', 'sign, stage: screen, role: responsible, name: 校长',
    ],
    petitions => [
        'register', 'accept, decision: accepted, informed_on: DAY', 'accept, decision: accepted', 'accept, decision: declined, informed_on: DAY, reason: 已终结',
        'assign, leader: 校长, department: zwc, handler: 维修班长, requirement: 另行办理, due: DAY',
        'contact, kind: follow_up, note: 回访', 'reply, number: 校信答〔2019〕9号, conclusion: explained, basis: 学校规定,'
            . ' served_on: DAY, remedy_told: 可申请复查', 'settle, how: reconciled, satisfaction: satisfied',
        'settle, how: withdrawn, satisfaction: not_rated', 'settle, how: mediated, satisfaction: satisfied',
        'settle, how: no_review_requested, satisfaction: not_rated', 'settle, how: recheck_final, satisfaction: not_rated',
        'close, checklist: [' . join(', ', map { "{item: $_, answer: in_place}" } qw(solved explained counselled supported
            lawful law_settled policy_settled feeling_settled)) . ']',
        'close, checklist: [{item: solved, answer: in_place}]', 'forward, kind: moved, to: 区信访局, reason: 不属本校',
        'forward, kind: objection, to: 区信访局, reason: 不属本校', 'extend, days: 20, reason: 情况复杂, approved_by: 校长, told_on: DAY',
        'execute, note: 已落实', 'review, event: requested, organ: school', 'review, event: accepted',
        'review, event: refused, note: 已超期', 'review, event: decided, outcome: revoked, served_on: DAY, remedy_told: 可申请复核',
        'recheck, event: requested, organ: school', 'recheck, event: heard, hearing_days: 3',
        'review, event: decided, outcome: upheld, served_on: DAY, remedy_told: 可申请复核', 'recheck, event: decided, outcome: revoked, served_on: DAY', 'supervise, level: school',
        'release', 'reopen, reason: 又有反映', 'sign, stage: accept, role: leader, name: 校长',
    ],
    incidents => [
        'report', 'report, kind: first, to: 区教育局, approved_by: 校长', 'report, kind: follow_up, to: 区教育局, approved_by: 校长',
        'report, kind: final, to: 区教育局, approved_by: 校长, cause: 线路老化', 'notify, who: head, how: phone',
        'notify, who: authority, how: written', 'arrive, who: 校长', 'grade, level: grave, basis: 会议认定',
        'grade, level: ordinary, basis: 会议认定', 'plan, plan: 应急预案', 'measure, note: 封控', 'casualties, minor: 2',
        'casualties, serious: 0, note: 复核', 'loss, amount: 0.1', 'control, note: 已控制', 'close, cause: 线路老化, lessons: 未测温',
        'sign, stage: control, role: leader, name: 校长',
    ],
    warnings => [
        'issue', 'act, department: zwc, action: 巡查, due: DAY', 'act, department: zwc, action: 巡查, done: 已巡查',
        'adjust, level: red, reason: 升级', 'adjust, valid_to: DAY, reason: 延长', 'lift, reason: 解除',
        'sign, stage: lift, role: leader, name: 校长',
    ],
    inspections => [
        'register', 'register, hazards: [H-20190920-h0rb4]', 'find, hazards: [H-20190920-h0rb4]', 'find, hazards: [H-20190923-f9ne8]',
        'sign, stage: find, role: leader, name: 校长',
    ],
    assessments => [
        'commend, reason: 按时完成, signer: 校长', 'warn, reason: 三日未报, signer: 校长, improve_by: DAY',
        'veto, reason: 仍未改进, signer: 校长', 'lift, reason: 已改进, signer: 校长', 'note, note: 补记',
    ],
);

# Steps that mend others, of every kind; DID is the step before, ENTERED when it was entered.
my @VOIDS = ('void, reason: 录错', map { "void, step: $_, reason: 录错" } 'void', 'correct', 'DID', ('DID, entered: ENTERED') x 3);
my %CORRECTED = (
    hazards => [
        'place: 操场', 'category: dorm', 'department: jd', 'found: DAYT07:00+08:00', 'found: DAYT07:00+08:00', 'level: major',
        'level: major, major_basis: 会议认定', 'title: 另一处, remove: [risk, department]', 'remove: [risk]',
    ],
    petitions => ['received: DAYT07:00+08:00', 'nature: suggestion', 'nature: accusation', 'channel: forwarded', 'petitioner_role: anonymous'],
    incidents => ['class: accident', 'learned: DAYT07:00+08:00', 'occurred: DAYT06:00+08:00', 'department: jd', 'remove: [department]'],
    warnings => ['valid_from: DAY', 'level: red', 'valid_to: DAY', 'remove: [valid_to]'],
    inspections => ['kind: weekly', 'fact_at: DAYT07:00+08:00', 'places: [操场]'],
);

my %SETTING = (
    qr/^since: .*$/m => ['since: 2019-09-24', '# since:'],
    qr/limit: "17:00"/ => ['limit: "11:30"', 'limit: "09:05"'],
    qr/(id: hazard_due, limit:) 7d/ => ['id: hazard_due, limit: 3d'],
    qr/(id: late_entry, limit:) 24h/ => ['id: late_entry, limit: 60min', 'id: late_entry, limit: 2h'],
    qr/(id: due_soon, limit:) 3d/ => ['id: due_soon, limit: 1d', 'id: due_soon, limit: 6d'],
    qr/name: 团委, / => ['name: 团委, from: 2019-09-23, ', 'name: 团委, until: 2019-09-30, '],
);

# shaken(TEXTS, SEED): {dir, texts}. The folder goes away when the run ends.
sub shaken {
    my ($texts, $seed) = @_;
    srand $seed;
    my %shaken;
    my $year = one_in(3) ? 2018 : 2019;
    for my $path (sort keys %$texts) {
        my $text = $path eq 'stability.yaml' ? settings($texts->{$path}) : record($path, $texts->{$path});
        $shaken{in_year($year, $path)} = in_year($year, $text);
    }
    my $dir = tempdir('stability-count-XXXXXX', TMPDIR => 1, CLEANUP => 1);
    for my $path (keys %shaken) {
        make_path(dirname("$dir/$path"));
        open my $out, '>:raw', "$dir/$path" or die "count: cannot write $dir/$path: $!\n";
        print $out Encode::encode('UTF-8', $shaken{$path});
        close $out or die "count: cannot write $dir/$path: $!\n";
    }
    return {dir => $dir, texts => \%shaken};
}

# The same in another year, such as one of which the holidays are unknown.
sub in_year {
    my ($year, $text) = @_;
    return $text =~ s{2019(?=[-/]?[01]\d)}{$year}gr;
}

sub one_in { return int(rand $_[0]) == 0 }
sub any { return $_[int rand @_] }

sub settings {
    my ($text) = @_;
    for my $old (sort keys %SETTING) {
        my $new = any(@{$SETTING{$old}});
        $text =~ s/$old/$new/ if one_in(3);
    }
    return $text;
}

# A carrying that knows more or less of the other ledger, or has it closed there.
sub carried {
    my $carry = 'carry, from: 旧台账 第7行';
    $carry .= ', due: 2019-09-2' . int(rand 10) unless one_in(4);
    $carry .= ', known: {handler: 电工班长, rectified: 2019-09-2' . int(rand 10) . '}' if one_in(3);
    $carry .= ', history: {closed: 2019-09-2' . int(rand 10) . ', outcome: ' . (one_in(2) ? 'eliminated' : 'not_a_hazard') . '}' if one_in(3);
    return $carry;
}

sub record {
    my ($path, $text) = @_;
    my ($kind) = $path =~ m{^(\w+)/};
    my ($facts, $steps) = $text =~ /^(.*^steps:\n)(.*)$/ms or die "count: no steps in $path\n";
    $facts =~ s/^level: .*$/level: general/m if $kind eq 'hazards' && one_in(20);
    $facts =~ s/^petitioner_role: .*$/petitioner_role: anonymous/m if $kind eq 'petitions' && one_in(5);
    my $carry = {hazards => carried(), petitions => 'carry, from: 旧台账 第3行'}->{$kind};
    $steps =~ s{did: register\b}{did: $carry}g if $carry && one_in(5);
    my @steps;
    for my $step (split /\n/, $steps) {
        push @steps, $step unless @steps && one_in(20);
        push @steps, later($step) if one_in(20);
        $steps[-1] = later($steps[-1]) if @steps && one_in(20);
        push @steps, added($kind, $steps[-1]) if one_in(8);
    }
    @steps = reverse @steps if one_in(3);
    return elsewhere($facts . join '', map { "$_\n" } @steps);
}

# The same moments, some of them by a clock elsewhere: in UTC, or in an offset of quarters of an hour.
sub elsewhere {
    my ($text) = @_;
    $text =~ s{(\d{4}-\d\d-\d\dT[\d:]+\+\d\d:\d\d)}{one_in(8) ? written(moment($1), any(0, (int(rand 105) - 48) * 15)) : $1}ge;
    return $text;
}

# The same step, entered up to three days later.
sub later {
    my ($step) = @_;
    $step =~ s/(?<=recorded: )([^,]+)/shifted($1, int rand 3 * 86400)/e;
    return $step;
}

# Another step, happening and entered up to two days after this one.
sub added {
    my ($kind, $step) = @_;
    my ($at, $recorded) = map { $step =~ /\b$_: ([^,]+)/ } qw(at recorded);
    my $seconds = any(0, int rand 4 * 3600, int rand 2 * 86400);
    my $new = one_in(3) ? mending($kind) : any(@{$ADDED{$kind}});
    my ($did) = $step =~ /\bdid: (\w+)/;
    $new =~ s{DID}{$did}g;
    $new =~ s{ENTERED}{$recorded}g;
    my $day = day_text(day(substr $at, 0, 10) + int(rand 8) - 2);
    $new =~ s/DAY/$day/g;
    $at = any($at, shifted($recorded, $seconds));
    return "- {at: $at, recorded: " . shifted($recorded, $seconds) . ', by: ' . any('综治办', '电工班长') . ", did: $new}";
}

sub mending {
    my ($kind) = @_;
    return any(@VOIDS) unless $CORRECTED{$kind} && one_in(3);
    return 'correct, ' . any(@{$CORRECTED{$kind}}) . ', reason: 写错';
}

sub shifted {
    my ($text, $seconds) = @_;
    return written(moment($text) + $seconds, 8 * 60);
}

# A moment by a clock that is so many minutes ahead of UTC.
sub written {
    my ($moment, $ahead) = @_;
    my @t = gmtime($moment + $ahead * 60);
    my $s = $t[0] ? sprintf ':%02d', $t[0] : '';
    my $offset = $ahead ? sprintf '%s%02d:%02d', $ahead < 0 ? '-' : '+', int(abs($ahead) / 60), abs($ahead) % 60 : 'Z';
    return sprintf '%04d-%02d-%02dT%02d:%02d%s%s', $t[5] + 1900, $t[4] + 1, @t[3, 2, 1], $s, $offset;
}

1;

package Count::Petition;
# 信访事项: registered, accepted, assigned, replied to, settled, closed.
use strict;
use warnings;
use parent 'Count::Matter';
use Count::Calendar;
use Count::Clock::Petition;
use Count::Times qw(day day_of day_text moment moment_text start_of);

our @CHECKLIST = qw(solved explained counselled supported lawful law_settled policy_settled feeling_settled);

sub noun { return 'petition' }
sub path { return qr{^petitions/(\d{4})/(\d\d)/(P-(\d{8})-[0-9a-hjkmnp-tv-z]{5})\.yaml$} }

sub identify {
    my ($self, $path) = @_;
    $self->identified($path);
    return;
}

sub derive {
    my ($self) = @_;
    my $facts = $self->{facts};
    $self->{received} = moment($facts->{received});
    $self->{nature} = $facts->{nature};
    $self->{forwarded} = ($facts->{channel} // '') eq 'forwarded';
    $self->{anonymous} = ($facts->{petitioner_role} // '') eq 'anonymous';
    return;
}

sub begin {
    return {
        stage => '', notice => undef, spared => undef, accepted_on => undef, assigned => undef, extension => undef, finished => undef,
        objected => 0, replies => [], how => undef, satisfaction => undef, settled => undef, answers => [],
        supervisor => undef, reopened => 0,
    };
}

sub is_open { my ($state) = @_; return $state->{stage} !~ /^(?:closed|forwarded)?$/ }
sub is_appeal { return $_[0]{nature} eq 'appeal' }

# Nothing is done before the receipt.
sub allows {
    my ($self, $step) = @_;
    return $step->{did} =~ /^(?:sign|note)$/ || $step->{at} >= $self->{received};
}

# Whether a day on a paper lies from one day to that of the entry.
sub is_dated {
    my ($step, $field, $from) = @_;
    my $day = day($step->{$field});
    return $day >= $from && $day <= day_of($step->{recorded});
}

# Where it is worked on before a reply.
sub handling {
    my ($state) = @_;
    return !defined $state->{accepted_on} ? 'registered' : $state->{assigned} ? 'assigned' : 'accepted';
}

# The last reply, unless it was taken back.
sub reply_in_force {
    my ($state) = @_;
    my $last = $state->{replies}[-1] or return;
    return if grep { ($_->{outcome} // '') eq 'revoked' } grep { defined } @$last{qw(review recheck)};
    return $last;
}

# When it was served that review or recheck took a reply back, if one did: the recheck speaks last.
sub sent_back {
    my ($reply) = @_;
    my ($by) = grep { $_ && ($_->{outcome} // '') eq 'revoked' } @$reply{qw(recheck review)};
    return $by && $by->{served};
}

sub stage {
    my ($state, $stage, $signed) = @_;
    $state->{stage} = $stage;
    Count::Matter::reached($state, $signed) if $signed;
    return 1;
}

# What was accepted is finished; the first time counts.
sub finish {
    my ($state, $day) = @_;
    $state->{finished} //= $day if defined $state->{accepted_on};
    $state->{assigned}{met} //= $day if $state->{assigned};
    my $last = $state->{replies}[-1];
    $last->{redone} //= $day if $last && defined sent_back($last);
    return;
}

sub did_register {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne '';
    Count::Matter::move($state, $step, 'new');
    return stage($state, $self->{nature} eq 'accusation' ? 'to_forward' : 'registered', 'register');
}

sub did_carry {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne '';
    Count::Matter::move($state, $step, 'carried');
    return stage($state, $self->{nature} eq 'accusation' ? 'to_forward' : 'registered', 'carry');
}

sub may_become {
    my ($self, $state, $facts) = @_;
    my ($old, $new) = ($state->{known}{nature}, $facts->{nature});
    return if $old ne $new && (defined $state->{accepted_on} || $new eq 'accusation');
    return if $new eq 'accusation' && grep { !/^(?:id|nature|received)$/ } keys %$facts;
    return $self->SUPER::may_become($state, $facts);
}

sub did_accept {
    my ($self, $state, $step) = @_;
    my ($decision, $informed) = @$step{qw(decision informed_on)};
    return if $state->{stage} ne 'registered' || !defined $informed && !$self->{anonymous};
    return if $decision eq 'declined' && !defined $step->{reason} || $decision eq 'redirected' && !defined $step->{to};
    return if defined $informed && !is_dated($step, 'informed_on', day_of($self->{received}));
    my $at = day_of($step->{at});
    my $told = defined $informed ? day($informed) : $at;
    $state->{notice} //= $told;
    $state->{accepted_on} = $told < $at ? $told : $at if $decision eq 'accepted';
    return stage($state, $decision, 'accept');
}

sub did_assign {
    my ($self, $state, $step) = @_;
    return if $state->{stage} !~ /^(?:accepted|assigned)$/;
    my ($due, $at) = (day($step->{due}), day_of($step->{at}));
    return if $due < $at;
    if ($self->is_appeal && !defined $state->{finished}) {
        my $limit = $state->{accepted_on} + 60 + ($state->{extension} ? $state->{extension}{days} : 0);
        return if $at <= $limit && $due > $limit;
    }
    $state->{assigned} = {due => $due, from => $at, map { $_ => $step->{$_} } qw(department leader handler requirement)};
    return stage($state, 'assigned', 'assign');
}

sub did_contact { my ($self, $state) = @_; return is_open($state) && $self->{nature} ne 'accusation' }

sub did_reply {
    my ($self, $state, $step) = @_;
    return if $state->{stage} !~ /^(?:accepted|assigned)$/ || !is_dated($step, 'served_on', $state->{accepted_on});
    finish($state, day($step->{served_on}));
    push @{$state->{replies}}, {served => day($step->{served_on})};
    return stage($state, 'replied', 'reply');
}

sub did_settle {
    my ($self, $state, $step) = @_;
    my ($how, $reply, $at) = ($step->{how}, scalar reply_in_force($state), day_of($step->{at}));
    return if $state->{stage} !~ /^(?:registered|accepted|assigned|replied|in_review|in_recheck)$/;
    return if $state->{stage} eq 'registered' && $how ne 'withdrawn' || $reply && $at < $reply->{served};
    return if $how eq 'reconciled' && !$reply;
    return if $how eq 'recheck_final' && !($reply && $reply->{recheck} && defined $reply->{recheck}{outcome});
    if ($how eq 'no_review_requested') {
        return if !$self->is_appeal || !$reply || $reply->{review} && !$reply->{review}{refused};
        my (undef, $last) = Count::Calendar::period($reply->{served}, '30d');
        return if $at <= $last;
    }
    @$state{qw(how satisfaction settled)} = ($how, $step->{satisfaction}, $at);
    $state->{spared} = $at;
    finish($state, $at);
    for my $course (grep { $_ && is_running($_) } $reply ? @$reply{qw(review recheck)} : ()) {
        $course->{answered} //= $step->{at};
        $course->{decided} = $step->{at};
    }
    return stage($state, 'settled', 'settle');
}

sub did_close {
    my ($self, $state, $step) = @_;
    return unless $state->{stage} =~ /^(?:settled|declined|redirected)$/
        || $state->{stage} eq 'replied' && $self->{nature} eq 'suggestion';
    return if defined $state->{settled} && day_of($step->{at}) < $state->{settled};
    my %answers = map { $_->{item} => $_ } @{$step->{checklist}};
    return if @{$step->{checklist}} != @CHECKLIST || grep { !$answers{$_} } @CHECKLIST;
    return if grep { $_->{answer} eq 'not_in_place' && !defined $_->{note} } values %answers;
    return if grep { $_->{answer} eq 'not_applicable' && $_->{item} =~ /_settled$/ } values %answers;
    $state->{answers} = $step->{checklist};
    finish($state, day_of($step->{at}));
    Count::Matter::move($state, $step, 'closed');
    return stage($state, 'closed', 'close');
}

sub did_forward {
    my ($self, $state, $step) = @_;
    my $moved = $step->{kind} eq 'moved';
    if ($state->{stage} eq 'to_forward') {
        return if !$moved || defined $step->{reason};
    } else {
        return if $state->{stage} ne 'registered' || !$self->{forwarded} || !defined $step->{reason};
        return if !$moved && $state->{objected};
        $state->{objected} = 1;
    }
    return 1 unless $moved;
    $state->{spared} = day_of($step->{at});
    Count::Matter::move($state, $step, 'closed');
    return stage($state, 'forwarded', 'forward');
}

sub did_extend {
    my ($self, $state, $step) = @_;
    return if !$self->is_appeal || $state->{stage} !~ /^(?:accepted|assigned)$/ || defined $state->{finished};
    return if $state->{extension} || $step->{days} < 1 || $step->{days} > 30;
    return unless is_dated($step, 'told_on', $state->{accepted_on});
    $state->{extension} = {days => $step->{days}, granted => day_of($step->{at})};
    return 1;
}

sub did_execute { my ($self, $state) = @_; return $state->{stage} =~ /^(?:replied|settled)$/ && reply_in_force($state) }

sub is_running { my ($course) = @_; return !$course->{refused} && !defined $course->{decided} }

sub did_review { my ($self, $state, $step) = @_; return $self->further($state, $step, 'review', 'in_review') }
sub did_recheck { my ($self, $state, $step) = @_; return $self->further($state, $step, 'recheck', 'in_recheck') }

# Review and recheck go the same way: requested, accepted or refused, heard, decided.
sub further {
    my ($self, $state, $step, $name, $during) = @_;
    my $reply = reply_in_force($state) or return;
    my $event = $step->{event};
    my $course = $reply->{$name};
    return unless $self->is_appeal;
    return further_requested($state, $step, $name, $reply) && stage($state, $during) if $event eq 'requested';
    return if $state->{stage} ne $during || $step->{at} < start_of(day_of($course->{requested}));
    if ($event eq 'heard') {
        return if $name eq 'review' || ($step->{hearing_days} // 0) < 1 || $step->{hearing_days} > 365;
        $course->{hearing} += $step->{hearing_days};
        return 1;
    }
    if ($event eq 'decided') {
        return if grep { !defined $step->{$_} } qw(outcome served_on), $name eq 'review' ? 'remedy_told' : ();
        return unless is_dated($step, 'served_on', day_of($course->{requested}));
        $course->{answered} //= $step->{at};
        @$course{qw(decided outcome served)} = ($step->{at}, $step->{outcome}, day($step->{served_on}));
        return stage($state, $step->{outcome} eq 'revoked' ? handling($state) : 'replied');
    }
    return if defined $course->{answered} || $event eq 'refused' && !defined $step->{note};
    @$course{qw(answered refused)} = ($step->{at}, $event eq 'refused');
    return stage($state, $course->{refused} ? 'replied' : $during);
}

sub further_requested {
    my ($state, $step, $name, $reply) = @_;
    return if $state->{stage} !~ /^(?:replied|settled)$/ || $reply->{$name};
    my $since = $name eq 'review' ? $reply->{served} : $reply->{review} && $reply->{review}{served};
    return if !defined $since || day_of($step->{at}) < $since || !defined $step->{organ};
    $reply->{$name} = {organ => $step->{organ}, requested => $step->{at}, hearing => 0};
    @$state{qw(how satisfaction settled)} = ();
    return 1;
}

sub did_supervise {
    my ($self, $state, $step) = @_;
    return if !is_open($state) || $step->{level} eq ($state->{supervisor} // '');
    $state->{supervisor} = $step->{level};
    return 1;
}

sub did_release {
    my ($self, $state) = @_;
    return unless defined $state->{supervisor};
    $state->{supervisor} = undef;
    return 1;
}

sub did_reopen {
    my ($self, $state, $step) = @_;
    return if is_open($state) || $state->{stage} eq '' || $self->{nature} eq 'accusation';
    @$state{qw(how satisfaction settled finished spared reopened)} = (undef, undef, undef, undef, undef, 1);
    $state->{replies}[-1]{redone} = undef if @{$state->{replies}};
    $state->{assigned}{met} = undef if $state->{assigned};
    Count::Matter::move($state, $step, 'reopened');
    return stage($state, handling($state));
}

sub did_note { my ($self) = @_; return $self->{nature} ne 'accusation' }

# What was answered "not in place" when it was last closed.
sub not_in_place {
    my ($self, $cut_off) = @_;
    return map { +{id => $self->{id}, item => $_->{item}, note => $_->{note}} }
        grep { $_->{answer} eq 'not_in_place' } @{$self->state($cut_off)->{answers}};
}

sub duties { my ($self, $cut_off) = @_; return Count::Clock::Petition::duties($self, $self->state($cut_off)) }

sub department { my ($self, $cut_off) = @_; return ($self->state($cut_off)->{assigned} // {})->{department} }

# The line of a petition in the lists of a report.
sub item {
    my ($self, $day, $cut_off) = @_;
    my $state = $self->state($cut_off);
    my @duties = $self->duties($cut_off);
    my $next = Count::Clock::next_of(@duties);
    return {
        id => $self->{id}, nature => $self->known($cut_off)->{nature}, state => $state->{stage}, received => moment_text($self->known($cut_off)->{received}),
        department => $self->department($cut_off), how => $state->{how}, satisfaction => $state->{satisfaction},
        supervisor => $state->{supervisor}, reopened => $state->{reopened},
        notInPlace => [$self->not_in_place($cut_off)],
        overdue => (grep { Count::Clock::is_overdue($_, $cut_off) } @duties) ? 1 : 0,
        clock => $next && $next->{id}, date => $next && day_text($next->{due}), raw => $next && day_text($next->{raw}),
        daysLeft => $next && $next->{due} - $day, certain => $next && $next->{certain},
    };
}

1;

package Count::Mending;
# Slips that are mended by postings: which steps count, and what the facts are then.
use strict;
use warnings;
use Count::Times ();
use Exporter 'import';

our @EXPORT_OK = qw(mends names corrected);

sub mends { return $_[0]{did} =~ /^(?:correct|void)$/ }

# What it is called: a void that is voided brings back.
sub deed { my ($step) = @_; return ($step->{step} // '') eq 'void' ? 'reinstate' : $step->{did} }

# Whether a void, entered behind another step, takes it out. Without a step it means the whole matter: all but what mends.
sub names {
    my ($void, $step) = @_;
    return !mends($step) unless defined $void->{step};
    return $step->{did} eq $void->{step}
        && (!defined $void->{entered} || Count::Times::moment($void->{entered}) == $step->{recorded})
        && (!defined $void->{digest} || die "count: a void with a digest: nothing here works one out\n");
}

# counting(STEPS, HOLDS, COUNT): for each of the first steps whether it counts: no void that counts and holds names it from behind.
sub counting {
    my ($steps, $holds, $count) = @_;
    my @counts;
    for my $i (reverse 0 .. $count - 1) {
        $counts[$i] = !grep {
            $counts[$_] && $steps->[$_]{did} eq 'void' && names($steps->[$_], $steps->[$i]) && $holds->($_)
        } $i + 1 .. $count - 1;
    }
    return \@counts;
}

my %HEAD = map { $_ => 1 } qw(at recorded by did reason remove);

# The facts with what a correction gives laid over them, and without what it removes; of links only what is given changes.
sub corrected {
    my ($facts, $step) = @_;
    my %facts = %$facts;
    for my $field (grep { !$HEAD{$_} } keys %$step) {
        my $fact = $field =~ s/^fact_//r;
        $facts{$fact} = ref $step->{$field} eq 'HASH' ? {%{$facts{$fact} // {}}, %{$step->{$field}}} : $step->{$field};
    }
    my %links = %{delete $facts{links} // {}};
    delete @links{@{$step->{remove} // []}};
    $facts{links} = \%links if %links;
    delete @facts{@{$step->{remove} // []}};
    return \%facts;
}

1;

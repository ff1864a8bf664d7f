package Count::Program;
# Asks the program for its reports.
use strict;
use warnings;
use IPC::Open3 'open3';
use JSON::PP ();
use Count::Times 'moment_text';

my $REFUSED = 2;    # its exit status then

# report(OPTION, CUT_OFF, WHICH...): what it prints as a report, such as phase, with the names of a campaign and a phase.
sub report {
    my @command = command(@_);
    open my $out, '-|', @command or die "count: cannot run $command[0]: $!\n";
    my $json = do { local $/; <$out> };
    close $out or die 'count: this failed: ', join(' ', @command), "\n";
    return JSON::PP->new->utf8->decode($json);
}

# Whether it refuses the same report, and says that it is for the sake of the day.
sub refuses {
    my @command = command(@_);
    my $process = open3(my $in, my $out, undef, @command);
    close $in;
    my $said = do { local $/; <$out> };
    waitpid $process, 0;
    return $? == $REFUSED << 8 && $said =~ /\[bad-period\]/ ? 1 : 0;
}

sub command {
    my ($option, $cut_off, @which) = @_;
    return (
        $option->{program}, '--records', $option->{records}, 'report', @which, ($which[0] eq 'ledger' ? () : '--full'),
        qw(--format json --output -), '--as-of', moment_text($cut_off),
    );
}

1;

package stability.store.git;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import stability.app.Repository.SignatureStatus;

/**
 * Asks git about signatures. Git starts another program for each commit that has one, so that those without are found
 * out first, which takes no time, and the others are divided between two processes.
 */
final class SignatureCheck {
    private final Git git;

    /** @param git in a clean room: a repository must not say itself what checks signatures, and whom to trust */
    SignatureCheck(Git git) {
        this.git = git;
    }

    Map<String, SignatureStatus> of(Collection<String> commits) {
        Map<String, SignatureStatus> signatures = new HashMap<>();
        List<String> signed = new ArrayList<>();
        Map<String, Boolean> found = signed(commits);
        found.forEach((commit, has) -> {
            signatures.put(commit, SignatureStatus.NONE);
            if (has) {
                signed.add(commit);
            }
        });
        int half = (signed.size() + 1) / 2;
        List.of(signed.subList(0, half), signed.subList(half, signed.size())).parallelStream()
                .map(this::verified)
                .toList()
                .forEach(signatures::putAll);
        return signatures;
    }

    /** Whether each commit has a signature at all: a line of its header that git keeps it in. */
    private Map<String, Boolean> signed(Collection<String> commits) {
        Map<String, Boolean> signed = new HashMap<>();
        StringBuilder asked = new StringBuilder();
        new TreeSet<>(commits).forEach(commit -> asked.append(commit).append('\n'));
        Git.Answer answer = git.ask(List.of("cat-file", "--batch"), asked.toString());
        String current = "";
        boolean header = false;
        for (String line : answer.text().split("\n", -1)) {
            String[] parts = line.split(" ", -1);
            if (parts.length == 3 && parts[1].equals("commit") && commits.contains(parts[0])) {
                current = parts[0];
                header = true;
                signed.put(current, false);
            } else if (line.isEmpty()) {
                header = false;
            } else if (header && line.startsWith("gpgsig")) {
                signed.put(current, true);
            }
        }
        return signed;
    }

    private Map<String, SignatureStatus> verified(List<String> commits) {
        Map<String, SignatureStatus> signatures = new HashMap<>();
        if (commits.isEmpty()) {
            return signatures;
        }
        List<String> show = new ArrayList<>(trusted());
        show.addAll(List.of("log", "--no-walk=unsorted", "--format=%H %G?", "--stdin"));
        for (String line :
                git.ask(show, String.join("\n", commits) + "\n").text().split("\n", -1)) {
            String[] parts = line.split(" ", -1);
            if (parts.length == 2) {
                signatures.put(parts[0], signature(parts[1]));
            }
        }
        return signatures;
    }

    /** Whom the user trusts; nobody, if the user says nothing. What the repository says does not reach this room. */
    private List<String> trusted() {
        String key = "gpg.ssh.allowedSignersFile";
        return git.ask(List.of("config", "--get", key)).ok() ? List.of() : List.of("-c", key + "=");
    }

    private static SignatureStatus signature(String letter) {
        return switch (letter) {
            case "G" -> SignatureStatus.GOOD;
            case "U" -> SignatureStatus.UNTRUSTED;
            case "X", "Y" -> SignatureStatus.EXPIRED;
            case "R" -> SignatureStatus.REVOKED;
            case "B" -> SignatureStatus.BAD;
            // it has one, and git has nothing to check it with
            default -> SignatureStatus.UNCHECKED;
        };
    }
}

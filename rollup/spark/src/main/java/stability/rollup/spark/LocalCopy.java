package stability.rollup.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * A folder or a file of any file system of Hadoop's where the desk's readers can read it: in its place if that is on this machine's disks, else a
 * copy, which is deleted at the end.
 *
 * @param path where it can be read
 * @param temporary the folder of the copy; the path itself if there is none
 */
record LocalCopy(Path path, Path temporary) implements AutoCloseable {
    /** Fetches a folder with the files that lie directly in it, or a file. */
    static LocalCopy of(String uri, Configuration hadoop) throws IOException {
        org.apache.hadoop.fs.Path from = new org.apache.hadoop.fs.Path(uri);
        FileSystem files = from.getFileSystem(hadoop);
        if (isLocal(files)) {
            Path there = Path.of(files.makeQualified(from).toUri().getPath());
            return new LocalCopy(there, there);
        }
        Path temporary = Files.createTempDirectory("stability-rollup");
        LocalCopy copy = new LocalCopy(temporary.resolve(from.getName()), temporary);
        boolean whole = false;
        try {
            copy.fetch(files, files.getFileStatus(from));
            whole = true;
            return copy;
        } finally {
            if (!whole) {
                copy.close();
            }
        }
    }

    /** Whether this machine has it on its own disks. */
    static boolean isLocal(FileSystem files) {
        return files.getUri().getScheme().equals("file");
    }

    private void fetch(FileSystem files, FileStatus from) throws IOException {
        if (from.isDirectory()) {
            Files.createDirectory(path);
            for (FileStatus file : files.listStatus(from.getPath())) {
                if (file.isFile()) {
                    fetch(files, file, path.resolve(file.getPath().getName()));
                } else {
                    // what is in it does not matter: an export has no folders
                    Files.createDirectory(path.resolve(file.getPath().getName()));
                }
            }
        } else {
            fetch(files, from, path);
        }
    }

    private static void fetch(FileSystem files, FileStatus from, Path to) throws IOException {
        try (var in = files.open(from.getPath())) {
            Files.copy(in, to);
        }
    }

    @Override
    public void close() throws IOException {
        if (!temporary.equals(path)) {
            FileUtils.deleteDirectory(temporary.toFile());
        }
    }
}

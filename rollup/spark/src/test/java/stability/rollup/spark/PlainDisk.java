package stability.rollup.spark;

import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** The disks of this machine, without a process for each file that is made, which Hadoop starts to set its permissions. */
public final class PlainDisk extends LocalFileSystem {
    public PlainDisk() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {
        @Override
        public void setPermission(Path file, FsPermission permission) {
            // as the system gives them
        }
    }
}

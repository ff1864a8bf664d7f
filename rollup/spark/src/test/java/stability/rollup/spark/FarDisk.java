package stability.rollup.spark;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A disk that passes for HDFS: whoever reads from it has to fetch first. */
public class FarDisk extends RawLocalFileSystem {
    static final String SCHEME = "hdfs";

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }

    /** One that passes for an object store. */
    public static final class Store extends FarDisk {
        static final String SCHEME = "s3a";

        @Override
        public URI getUri() {
            return URI.create(SCHEME + ":///");
        }
    }
}

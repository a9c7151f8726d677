package dev.phpc.ext.standard.files;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;

/// A piece of the data that passes a user's filter.
@PhpClass("final class StreamBucket")
public final class StreamBucket extends PhpObject {
    @PhpProperty("public $bucket = null")
    static final int BUCKET = 0;
    @PhpProperty("public string $data")
    static final int DATA = 1;
    @PhpProperty("public int $datalen")
    static final int DATALEN = 2;
    @PhpProperty("public int $dataLength")
    static final int DATA_LENGTH = 3;

    public StreamBucket(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    static StreamBucket create(Context ctx, String data) {
        StreamBucket bucket = new StreamBucket(ctx.classes().builtin("streambucket"));
        bucket.setSlot(BUCKET, new Brigade.Handle(ctx));
        bucket.setSlot(DATA, data);
        bucket.setSlot(DATALEN, (long) data.length());
        bucket.setSlot(DATA_LENGTH, (long) data.length());
        return bucket;
    }

    String data() {
        return (String) dev.phpc.runtime.Slot.value(getSlot(DATA));
    }
}

package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpResource;
import java.nio.charset.StandardCharsets;

/// A PHP stream: a device with a read buffer, a position, and filters. Reading fills the buffer in chunks, writing
/// goes to the device at once.
public final class Stream extends PhpResource {
    public static final int CHUNK = 8192;
    private static final byte[] NOTHING = {};

    private final Context ctx;
    private final StreamDevice device;
    private final String mode;
    private final FilterChain readFilters = new FilterChain();
    private final FilterChain writeFilters = new FilterChain();

    private String wrapperType;
    private String uri;
    private StreamContext context;
    private Object wrapperData;
    private String caller = "";

    private byte[] buffer = NOTHING;
    private int readPosition;
    private int writePosition;
    private long position;
    private boolean end;
    private boolean blocking = true;
    private boolean timedOut;
    private boolean unbuffered;
    private int chunkSize = CHUNK;
    private boolean closing;

    public Stream(Context ctx, StreamDevice device, String mode) {
        super(ctx);
        this.ctx = ctx;
        this.device = device;
        this.mode = mode;
        OpenStreams.of(ctx).add(this);
    }

    @Override
    protected String openTypeName() {
        return "stream";
    }

    // What it is

    public Context context() {
        return ctx;
    }

    public StreamDevice device() {
        return device;
    }

    public String mode() {
        return mode;
    }

    /// `wrapper_type` of the metadata; null for streams that no wrapper opened.
    public String wrapperType() {
        return wrapperType;
    }

    public String uri() {
        return uri;
    }

    public Stream openedBy(String wrapperType, String uri) {
        this.wrapperType = wrapperType;
        this.uri = uri;
        return this;
    }

    public StreamContext streamContext() {
        return context;
    }

    public void streamContext(StreamContext context) {
        this.context = context;
    }

    /// `wrapper_data` of the metadata: a user's object, or response headers.
    public Object wrapperData() {
        return wrapperData;
    }

    public void wrapperData(Object data) {
        wrapperData = data;
    }

    /// The function in whose name notices are raised.
    public String caller() {
        return caller;
    }

    public Stream calledBy(String function) {
        caller = function;
        return this;
    }

    public boolean isBlocking() {
        return blocking;
    }

    public boolean setBlocking(boolean blocking) {
        boolean done = device.setBlocking(this, blocking);
        if (done) this.blocking = blocking;
        return done;
    }

    public boolean hasTimedOut() {
        return timedOut;
    }

    public void timedOut(boolean timedOut) {
        this.timedOut = timedOut;
    }

    public int chunkSize(int size) {
        int before = chunkSize;
        chunkSize = size;
        return before;
    }

    public void unbuffered(boolean unbuffered) {
        this.unbuffered = unbuffered;
    }

    public FilterChain readFilters() {
        return readFilters;
    }

    public FilterChain writeFilters() {
        return writeFilters;
    }

    public int unreadBytes() {
        return writePosition - readPosition;
    }

    // Reading

    /// Devices tell by this that nothing more will come.
    public void atEnd(boolean end) {
        this.end = end;
    }

    public boolean eof() {
        if (unreadBytes() > 0) return false;
        if (!end && device.isDead(this)) end = true;
        return end;
    }

    public long tell() {
        return position;
    }

    /// At most `length` bytes; null after an error that left nothing.
    public String read(int length) {
        byte[] target = new byte[Math.min(length, Math.max(CHUNK, unreadBytes()))];
        int count = 0;
        while (true) {
            int room = Math.min(length - count, target.length - count);
            int got = readSome(target, count, room);
            if (got < 0 && count == 0) return null;
            if (got <= 0) break;
            count += got;
            if (count == length || !device.isGreedy()) break;
            if (count == target.length) target = java.util.Arrays.copyOf(target, (int) Math.min(length, target.length * 2L));
        }
        return new String(target, 0, count, StandardCharsets.ISO_8859_1);
    }

    /// One step of reading: what is buffered, else one read of the device. 0 at the end, -1 after an error.
    private int readSome(byte[] target, int offset, int length) {
        int available = unreadBytes();
        if (available == 0) {
            if (readFilters.isEmpty() && (unbuffered || !device.isBuffered() || chunkSize == 1)) {
                int got = device.read(this, target, offset, length);
                if (got > 0) position += got;
                return got;
            }
            if (!fill()) return -1;
            available = unreadBytes();
        }
        int count = Math.min(available, length);
        System.arraycopy(buffer, readPosition, target, offset, count);
        consume(count);
        return count;
    }

    private void consume(int count) {
        readPosition += count;
        position += count;
    }

    /// Reads one more chunk into the buffer, through the filters. False after an error.
    private boolean fill() {
        if (!readFilters.isEmpty()) return fillFiltered();
        makeRoom(chunkSize);
        int got = device.read(this, buffer, writePosition, buffer.length - writePosition);
        if (got < 0) return false;
        writePosition += got;
        return true;
    }

    private void makeRoom(int bytes) {
        if (readPosition == writePosition) readPosition = writePosition = 0;
        if (buffer.length - writePosition >= bytes) return;
        int unread = unreadBytes();
        byte[] larger = unread + bytes > buffer.length ? new byte[Math.max(unread + bytes, Math.min(buffer.length * 2, 1 << 20))] : buffer;
        System.arraycopy(buffer, readPosition, larger, 0, unread);
        buffer = larger;
        readPosition = 0;
        writePosition = unread;
    }

    private boolean fillFiltered() {
        byte[] chunk = new byte[chunkSize];
        while (unreadBytes() == 0 && !end) {
            int got = device.read(this, chunk, 0, chunk.length);
            if (got < 0) return false;
            String data = new String(chunk, 0, got, StandardCharsets.ISO_8859_1);
            FilterChain.Result result = readFilters.apply(this, data, end ? StreamFilter.CLOSING : StreamFilter.NORMAL);
            if (result.failed()) {
                end = true;
                return false;
            }
            appendToBuffer(result.data());
            if (got == 0) break;
        }
        return true;
    }

    /// Puts bytes behind the unread ones: what a filter that is taken off still held.
    public void appendToBuffer(String data) {
        makeRoom(data.length());
        System.arraycopy(data.getBytes(StandardCharsets.ISO_8859_1), 0, buffer, writePosition, data.length());
        writePosition += data.length();
    }

    /// Puts back what was just read, to be read again.
    public void unread(String data) {
        String behind = takeBuffer();
        appendToBuffer(data + behind);
        position -= data.length();
    }

    /// Takes all unread bytes out of the buffer: a new read filter has to see them.
    public String takeBuffer() {
        String data = new String(buffer, readPosition, unreadBytes(), StandardCharsets.ISO_8859_1);
        readPosition = writePosition = 0;
        return data;
    }

    /// A line with its `\n`, of at most `limit` bytes; null at the end.
    public String line(int limit) {
        StringBuilder line = null;
        int count = 0;
        while (true) {
            int available = unreadBytes();
            if (available > 0) {
                int newline = indexOf((byte) '\n', readPosition, writePosition);
                int length = newline < 0 ? available : newline - readPosition + 1;
                boolean done = newline >= 0;
                if (length >= limit - count) {
                    length = limit - count;
                    done = true;
                }
                String piece = new String(buffer, readPosition, length, StandardCharsets.ISO_8859_1);
                consume(length);
                count += length;
                if (done && line == null) return piece;
                if (line == null) line = new StringBuilder(piece);
                else line.append(piece);
                if (done) break;
            } else if (end) {
                break;
            } else {
                if (!fill() || unreadBytes() == 0) break;
            }
        }
        return line == null ? null : line.toString();
    }

    private int indexOf(byte wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == wanted) return i;
        }
        return -1;
    }

    /// All up to `ending` or `limit` bytes, without the ending, which is skipped; null at the end.
    public String record(int limit, String ending) {
        int searched = 0;
        while (true) {
            String unread = new String(buffer, readPosition, Math.min(unreadBytes(), limit), StandardCharsets.ISO_8859_1);
            int found = ending.isEmpty() ? -1 : unread.indexOf(ending, Math.max(0, searched - ending.length()));
            if (found >= 0) {
                consume(found + ending.length());
                return unread.substring(0, found);
            }
            searched = unread.length();
            if (unread.length() == limit) {
                consume(limit);
                return unread;
            }
            int before = unreadBytes();
            if (end || !fill() || unreadBytes() == before) {
                if (unread.isEmpty()) return null;
                consume(unread.length());
                return unread;
            }
        }
    }

    /// The next byte, or -1.
    public int readByte() {
        if (unreadBytes() == 0) {
            byte[] one = new byte[1];
            return readSome(one, 0, 1) <= 0 ? -1 : one[0] & 0xFF;
        }
        position++;
        return buffer[readPosition++] & 0xFF;
    }

    /// All that is left, at most `limit` bytes.
    public String rest(long limit) {
        byte[] all = new byte[expectedRest(limit)];
        int count = 0;
        while (count < limit && !eof()) {
            if (count == all.length) all = java.util.Arrays.copyOf(all, all.length * 2);
            int got = readDirectly(all, count, (int) Math.min(limit - count, all.length - count));
            if (got < 0 || got == 0 && (end || !isBlockingRead())) break;
            count += got;
        }
        return new String(all, 0, count, StandardCharsets.ISO_8859_1);
    }

    /// Past the buffer, where nothing is in it and nothing filters.
    private int readDirectly(byte[] target, int offset, int length) {
        if (unreadBytes() > 0 || !readFilters.isEmpty() || length < CHUNK && device.remaining(this) < 0) return readSome(target, offset, length);
        int got = device.read(this, target, offset, length);
        if (got > 0) position += got;
        return got;
    }

    private boolean isBlockingRead() {
        return blocking && !timedOut;
    }

    /// One byte more than there should be, so that the last read meets the end.
    private int expectedRest(long limit) {
        long left = readFilters.isEmpty() ? device.remaining(this) : -1;
        long expected = left >= 0 ? left + unreadBytes() + 1 : CHUNK;
        return (int) Math.max(16, Math.min(Math.min(limit, expected), 1L << 30));
    }

    // Writing

    /// The number of bytes that went, or -1 after an error.
    public long write(String data) {
        if (data.isEmpty()) return 0;
        if (!device.isWritable()) {
            ctx.notice(caller + "(): Stream is not writable");
            return -1;
        }
        if (writeFilters.isEmpty()) return writeToDevice(data);
        return writeFiltered(data, StreamFilter.NORMAL) ? data.length() : -1;
    }

    private boolean writeFiltered(String data, int flags) {
        FilterChain.Result result = writeFilters.apply(this, data, flags);
        if (result.failed()) return false;
        if (!result.data().isEmpty()) writeToDevice(result.data());
        return true;
    }

    /// Writes past the filters.
    public long writeToDevice(String data) {
        if (readPosition != writePosition && device.isSeekable()) {
            readPosition = writePosition = 0;
            device.seek(this, position, StreamDevice.SEEK_SET);
        }
        byte[] bytes = data.getBytes(StandardCharsets.ISO_8859_1);
        int count = 0;
        while (count < bytes.length) {
            int went = device.write(this, bytes, count, bytes.length - count);
            if (went < 0) return count == 0 ? -1 : count;
            if (went == 0) break;
            count += went;
            position += went;
        }
        return count;
    }

    public boolean flush() {
        return flush(StreamFilter.FLUSHING);
    }

    private boolean flush(int flags) {
        if (!writeFilters.isEmpty()) writeFiltered("", flags);
        return device.flush(this);
    }

    // Position

    public boolean seek(long offset, int whence) {
        if (!writeFilters.isEmpty()) flush(StreamFilter.FLUSHING);
        long target = whence == StreamDevice.SEEK_CUR ? position + offset : offset;
        if (whence != StreamDevice.SEEK_END && target > position && target <= position + unreadBytes()) {
            consume((int) (target - position));
            end = false;
            return true;
        }
        if (device.isSeekable()) return seekDevice(target, whence == StreamDevice.SEEK_END ? whence : StreamDevice.SEEK_SET);
        if (whence == StreamDevice.SEEK_CUR && offset >= 0) return skip(offset);
        ctx.warning(caller + "(): Stream does not support seeking");
        return false;
    }

    private boolean seekDevice(long target, int whence) {
        long taken = device.seek(this, target, whence);
        readPosition = writePosition = 0;
        if (taken < 0) return false;
        end = false;
        position = taken;
        return true;
    }

    private boolean skip(long bytes) {
        byte[] scratch = new byte[(int) Math.min(bytes, CHUNK)];
        for (long left = bytes; left > 0; ) {
            int got = readSome(scratch, 0, (int) Math.min(left, scratch.length));
            if (got <= 0) break;
            left -= got;
        }
        end = false;
        return true;
    }

    /// Sets the position that a device opened at its end starts from.
    public void startAt(long position) {
        this.position = position;
    }

    // End

    public void close() {
        if (isClosed() || closing) return;
        closing = true;
        flush(StreamFilter.CLOSING);
        device.close(this);
        readFilters.close(this);
        writeFilters.close(this);
        markClosed();
        OpenStreams.of(ctx).remove(this);
    }
}

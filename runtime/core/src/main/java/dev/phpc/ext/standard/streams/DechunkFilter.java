package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;

/// Undoes HTTP's chunked transfer encoding.
final class DechunkFilter extends StreamFilter.Mapping {
    private enum State { SIZE, EXTENSION, BODY, BODY_END, TRAILER, PLAIN }

    private State state = State.SIZE;
    private long left;
    private boolean anyDigit;

    DechunkFilter(Context ctx) {
        super(ctx);
    }

    @Override
    protected String map(String data, boolean last) {
        StringBuilder out = new StringBuilder(data.length());
        for (int i = 0; i < data.length(); ) {
            char c = data.charAt(i);
            switch (state) {
                case SIZE -> {
                    int digit = Character.digit(c, 16);
                    if (digit >= 0) {
                        left = left * 16 + digit;
                        anyDigit = true;
                        i++;
                    } else {
                        state = anyDigit ? State.EXTENSION : State.PLAIN;
                    }
                }
                case EXTENSION -> {
                    i++;
                    if (c == '\n') state = left == 0 ? State.TRAILER : State.BODY;
                }
                case BODY -> {
                    int count = (int) Math.min(left, data.length() - i);
                    out.append(data, i, i + count);
                    i += count;
                    left -= count;
                    if (left == 0) state = State.BODY_END;
                }
                case BODY_END -> {
                    i++;
                    if (c == '\n') {
                        state = State.SIZE;
                        anyDigit = false;
                    }
                }
                case TRAILER -> i = data.length();
                case PLAIN -> {
                    out.append(data, i, data.length());
                    i = data.length();
                }
            }
        }
        return out.toString();
    }
}

package dev.phpc.ext.standard.streams;

import java.util.ArrayList;
import java.util.List;

/// `glob://`: the names that match a pattern, as a directory.
final class GlobWrapper extends StreamWrapper {
    @Override
    public String typeName() {
        return "glob";
    }

    @Override
    public Stream open(Call call, String path, String mode) throws StreamFailure {
        throw new StreamFailure("wrapper does not support stream open");
    }

    @Override
    public Stream openDirectory(Call call, String url) throws StreamFailure {
        String pattern = url.startsWith("glob://") ? url.substring(7) : url;
        List<String> names = new ArrayList<>();
        for (String name : Glob.match(call.ctx(), pattern, 0)) names.add(name.substring(name.lastIndexOf('/') + 1));
        return new Stream(call.ctx(), new DirectoryDevice("glob", names), "r").openedBy("glob", url);
    }
}

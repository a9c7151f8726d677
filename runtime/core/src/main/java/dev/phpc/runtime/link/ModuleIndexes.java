package dev.phpc.runtime.link;

import dev.phpc.runtime.declare.DeclarationIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/// The indexes of all modules, the core's first. The others are looked for on the class path only when somebody goes on to them,
/// for that takes longer than everything else about builtins.
public final class ModuleIndexes implements Iterable<DeclarationIndex> {
    private final ClassLoader loader;
    private final DeclarationIndex core = new DeclarationIndex(CoreIndex.bytes());
    private volatile List<DeclarationIndex> all;

    private ModuleIndexes(ClassLoader loader) {
        this.loader = loader;
    }

    private static final class Installed {
        static final ModuleIndexes INDEXES = new ModuleIndexes(ModuleIndexes.class.getClassLoader());
    }

    /// Those that the class loader of the runtime sees.
    public static ModuleIndexes installed() {
        return Installed.INDEXES;
    }

    /// Those that a class loader sees.
    public static ModuleIndexes of(ClassLoader loader) {
        return loader == ModuleIndexes.class.getClassLoader() ? installed() : new ModuleIndexes(loader);
    }

    ClassLoader loader() {
        return loader;
    }

    public List<DeclarationIndex> all() {
        List<DeclarationIndex> known = all;
        if (known == null) {
            known = search();
            all = known;
        }
        return known;
    }

    private List<DeclarationIndex> search() {
        List<DeclarationIndex> found = new ArrayList<>(List.of(core));
        try {
            for (URL url : Collections.list(loader.getResources(DeclarationIndex.RESOURCE))) {
                try (InputStream in = url.openStream()) {
                    found.add(new DeclarationIndex(in.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }

    @Override
    public Iterator<DeclarationIndex> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next == 0 || next < all().size();
            }

            @Override
            public DeclarationIndex next() {
                return next++ == 0 ? core : all().get(next - 1);
            }
        };
    }
}

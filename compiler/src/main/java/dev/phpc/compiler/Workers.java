package dev.phpc.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/// Threads for the phases: as many as there are processors, with stacks that deeply nested sources fit in.
public final class Workers {
    /// Reserved address space, of which only the pages in use take memory.
    private static final long STACK_BYTES = 512L << 20;

    private Workers() { }

    private static final class Worker extends Thread {
        Worker(Runnable task) {
            super(null, task, "compiler", STACK_BYTES, false);
            setDaemon(true);
        }
    }

    /// What `task` gives, on a thread with a large stack.
    public static <T> T call(Supplier<T> task) {
        if (Thread.currentThread() instanceof Worker) {
            return task.get();
        }
        List<T> results = new ArrayList<>();
        run(1, () -> results.add(task.get()));
        return results.getFirst();
    }

    /// What `task` makes of each item, in the order of the items, whichever is done first.
    public static <A, B> List<B> map(List<A> items, Function<A, B> task) {
        Object[] results = new Object[items.size()];
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
                results[i] = task.apply(items.get(i));
            }
        };
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        if (threads > 1 || !(Thread.currentThread() instanceof Worker)) {
            run(threads, work);
        } else {
            work.run();
        }
        List<B> list = new ArrayList<>(results.length);
        for (Object result : results) {
            @SuppressWarnings("unchecked")
            B typed = (B) result;
            list.add(typed);
        }
        return list;
    }

    /// The first failure of a thread becomes that of the caller.
    private static void run(int threads, Runnable task) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Worker worker = new Worker(() -> {
                try {
                    task.run();
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                }
            });
            workers.add(worker);
            worker.start();
        }
        for (Worker worker : workers) {
            join(worker);
        }
        switch (failure.get()) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> { }
        }
    }

    /// An interrupt is kept for the caller: the phases don't wait for anything.
    private static void join(Thread worker) {
        boolean interrupted = false;
        while (true) {
            try {
                worker.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

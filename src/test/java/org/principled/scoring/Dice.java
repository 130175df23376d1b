package org.principled.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random choices from one seed. */
final class Dice {

    final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean once(int inSo) {
        return random.nextInt(inSo) == 0;
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... those) {
        return those[random.nextInt(those.length)];
    }

    /** Each member with the chance of one half, in the same order. */
    <T> List<T> some(List<T> list) {
        return new ArrayList<>(
                list.stream().filter(each -> random.nextBoolean()).toList());
    }

    <T> List<T> atLeastOne(List<T> list) {
        List<T> some = some(list);
        return some.isEmpty() ? List.of(oneOf(list)) : some;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    <T> List<T> times(int count, Supplier<T> each) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(each.get());
        }
        return list;
    }
}

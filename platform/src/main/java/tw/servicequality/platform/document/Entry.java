package tw.servicequality.platform.document;

import java.util.List;

/** An entry of a numbered list: 一、 with (一) below it, 1、 below that, and (1) at the bottom. */
public record Entry(String text, List<Entry> below) {

    public Entry {
        below = List.copyOf(below);
    }

    public static Entry of(String text) {
        return new Entry(text, List.of());
    }
}

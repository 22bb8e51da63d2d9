package io.minimax4j.verification.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures under headings, printed as a table when all are there. */
final class Table {
    private final String title;
    private final List<String[]> rows = new ArrayList<>();

    Table(String title, String... headings) {
        this.title = title;
        rows.add(headings);
    }

    /** Texts as they are, numbers with as many digits as tell something. */
    void row(Object... cells) {
        String[] row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i] instanceof Number number ? figure(number.doubleValue()) : cells[i].toString();
        }
        rows.add(row);
    }

    private static String figure(double value) {
        String format = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    void print() {
        System.out.println();
        System.out.println("## " + title);
        int columns = rows.get(0).length;
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < columns; column++) {
                int at = column;
                int width = rows.stream().mapToInt(one -> one[at].length()).max().orElse(1);
                String pad = " ".repeat(width - row[column].length());
                line.append(' ').append(column == 0 ? row[column] + pad : pad + row[column]).append(" |");
            }
            System.out.println(line);
            if (row == rows.getFirst()) {
                System.out.println("|---".repeat(columns) + "|");
            }
        }
    }
}

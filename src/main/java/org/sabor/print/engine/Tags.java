package org.sabor.print.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The structure tree of a document: elements are opened and closed in reading order, and each is written when it is
/// closed (ISO 32000-1, 14.7).
final class Tags {
    /// An element that is open. It is used again for the next one at its depth.
    private static final class Element {
        private int object;
        private String type = "";
        private String entries = "";
        private int page;
        private int count;

        /// An element by its object number, or marked content as page << 32 | number, below zero.
        private long[] kids = new long[8];

        void add(long kid) {
            if (count == kids.length) {
                kids = Arrays.copyOf(kids, count * 2);
            }
            kids[count++] = kid;
        }
    }

    private static final long CONTENT = Long.MIN_VALUE;

    private final PdfFile file;
    private final int root;
    private final int columnHeader;
    private final int rowHeader;
    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> parentLists = new ArrayList<>();
    private int depth;
    private int page;
    private int[] parents = new int[512];
    private int marks;

    Tags(PdfFile file) throws IOException {
        this.file = file;
        root = file.reserve();
        columnHeader = file.reserve();
        rowHeader = file.reserve();
        file.object(columnHeader).put("<</O/Table/Scope/Column>>");
        file.object(rowHeader).put("<</O/Table/Scope/Row>>");
        open("Document", "");
    }

    /// The entry that makes a cell the header of its column.
    String columnHeader() {
        return "/A " + columnHeader + " 0 R";
    }

    /// The entry that makes a cell the header of its row.
    String rowHeader() {
        return "/A " + rowHeader + " 0 R";
    }

    /// Opens an element inside the current one, with these further entries of its dictionary.
    void open(String type, String entries) {
        if (depth == elements.size()) {
            elements.add(new Element());
        }
        var element = elements.get(depth);
        element.object = file.reserve();
        element.type = type;
        element.entries = entries;
        element.page = 0;
        element.count = 0;
        if (depth > 0) {
            elements.get(depth - 1).add(element.object);
        }
        depth++;
    }

    /// The object number of the element that is open.
    int current() {
        return elements.get(depth - 1).object;
    }

    /// The type of the element that is open.
    String type() {
        return elements.get(depth - 1).type;
    }

    /// Closes the current element and writes it.
    void close() throws IOException {
        depth--;
        var element = elements.get(depth);
        var body = file.object(element.object)
                .put("<</S/")
                .put(element.type)
                .put("/P ")
                .putReference(depth > 0 ? elements.get(depth - 1).object : root)
                .put(element.entries);
        if (element.page != 0) {
            body.put("/Pg ").putReference(element.page);
        }
        if (element.count > 0) {
            body.put("/K[");
            for (int i = 0; i < element.count; i++) {
                putKid(body, element, element.kids[i]);
            }
            body.put(']');
        }
        body.put(">>");
    }

    private static void putKid(Bytes body, Element element, long kid) {
        if (kid > 0) {
            body.putReference((int) kid).put(' ');
            return;
        }
        int page = (int) ((kid & ~CONTENT) >> 32);
        int mark = (int) kid;
        if (page == element.page) {
            body.putInt(mark).put(' ');
        } else {
            body.put("<</Type/MCR/Pg ")
                    .putReference(page)
                    .put("/MCID ")
                    .putInt(mark)
                    .put(">>");
        }
    }

    void startPage(int object) {
        page = object;
        marks = 0;
    }

    /// A number for content of the current element on this page.
    int mark() {
        var element = elements.get(depth - 1);
        if (element.page == 0) {
            element.page = page;
        }
        element.add(CONTENT | (long) page << 32 | marks);
        if (marks == parents.length) {
            parents = Arrays.copyOf(parents, marks * 2);
        }
        parents[marks] = element.object;
        return marks++;
    }

    /// Writes whose the content of this page is.
    ///
    /// @return the page's number in the parent tree
    int endPage() throws IOException {
        int number = file.reserve();
        var body = file.object(number).put('[');
        for (int i = 0; i < marks; i++) {
            body.putReference(parents[i]).put(' ');
        }
        body.put(']');
        parentLists.add(number);
        return parentLists.size() - 1;
    }

    /// Closes the document and writes the root of the tree.
    ///
    /// @return the object of the root
    int finish() throws IOException {
        // Where only the first pages are written, what goes on after them is still open.
        while (depth > 1) {
            close();
        }
        int document = current();
        close();
        var body = file.object(root).put("<</Type/StructTreeRoot/K ").putReference(document);
        body.put("/ParentTreeNextKey ").putInt(parentLists.size()).put("/ParentTree<</Nums[");
        for (int i = 0; i < parentLists.size(); i++) {
            body.putInt(i).put(' ').putReference(parentLists.get(i)).put(' ');
        }
        body.put("]>>>>");
        return root;
    }
}

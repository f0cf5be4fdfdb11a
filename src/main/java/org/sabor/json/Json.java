package org.sabor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Edit;
import org.sabor.model.Row;
import org.sabor.model.RowKind;

/// Rows, edits and lists of the model as JSON and back. An object has the components of the record, in their
/// order; an id is its UUID, a country its code, a constant its word (`in-person`), a date or time as ISO 8601
/// writes it; what is not stated is `null`. Reading goes through the records' constructors, so their rules
/// hold.
///
/// A missing text reads as empty, so does a missing list; anything else that must be there and is missing is
/// refused.
public final class Json {
    private static final int MEGABYTE = 1024 * 1024;

    private final JsonMapper mapper;

    private Json(int longestText, boolean fromOutside) {
        // RELIABILITY D6: Jackson alone takes documents of any length, and the last of two equal keys.
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(50)
                .maxStringLength(longestText)
                .maxDocumentLength(50L * MEGABYTE)
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, fromOutside)
                .build();
        mapper = JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .addModule(new ModelModule())
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(LogicalType.Textual, Json::onlyTexts)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, fromOutside)
                .build();
    }

    private static void onlyTexts(MutableCoercionConfig texts) {
        texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /// For what comes from outside: texts of at most 1 MB, and no field that is not known.
    public static Json strict() {
        return new Json(MEGABYTE, true);
    }

    /// For what comes from outside with pictures inside: as [#strict()], with texts as long as the document may be.
    public static Json withPictures() {
        return new Json(50 * MEGABYTE, true);
    }

    /// For what the program itself has written into its file: fields that are no more are passed over.
    public static Json lenient() {
        return new Json(50 * MEGABYTE, false);
    }

    /// The word of a constant in files: `in-person`.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant of this word.
    ///
    /// @throws IllegalArgumentException where there is none
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Jackson with these rules, for documents that hold more than rows.
    public ObjectMapper mapper() {
        return mapper;
    }

    /// The row as a tree.
    public JsonNode tree(Row<?> row) {
        return mapper.valueToTree(row);
    }

    /// The row in this tree.
    ///
    /// @throws JsonProcessingException where the tree is no such row; it names the field
    public Row<?> row(RowKind kind, JsonNode tree) throws JsonProcessingException {
        return there(mapper.treeToValue(tree, kind.type()));
    }

    /// The edit as text: its title, and of each change the kind of row, the row before and the row after.
    public String text(Edit edit) {
        try {
            return mapper.writeValueAsString(edit);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The edit in this text.
    ///
    /// @throws JsonProcessingException where the text holds none
    public Edit edit(String text) throws JsonProcessingException {
        return there(mapper.readValue(text, Edit.class));
    }

    private static <T> T there(@Nullable T value) throws JsonProcessingException {
        if (value == null) {
            throw new JsonMappingException(null, "null");
        }
        return value;
    }
}

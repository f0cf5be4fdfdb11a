package org.sabor.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.RowKind;

/// What Jackson must be told of the model, so that the model need not know Jackson.
final class ModelModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    ModelModule() {
        super("sabor-model");
        setMixInAnnotation(Id.class, IdAsText.class);
        setMixInAnnotation(Country.class, CountryAsCode.class);
        addKeyDeserializer(Id.class, new IdAsKey());
        addSerializer(RowChange.class, new ChangeWriter());
        addDeserializer(Country.class, new CountryReader());
        addDeserializer(RowChange.class, new ChangeReader());
        addDeserializer(Message.class, new MessageReader());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Rules());
    }

    private abstract static class IdAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("UnusedVariable") // Jackson reads the signature
        IdAsText(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    private static final class IdAsKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return Id.parse(key);
            } catch (IllegalArgumentException unknown) {
                throw context.weirdKeyException(Id.class, key, "no id");
            }
        }
    }

    private abstract static class CountryAsCode {
        @JsonValue
        abstract String code();
    }

    /// A country that is missing is not stated.
    private static final class CountryReader extends StdDeserializer<Country> {
        private static final long serialVersionUID = 1;

        CountryReader() {
            super(Country.class);
        }

        @Override
        public Country deserialize(JsonParser from, DeserializationContext context) throws IOException {
            var code = context.readValue(from, String.class);
            try {
                return new Country(code);
            } catch (IllegalArgumentException unknown) {
                throw context.weirdStringException(code, Country.class, "no country");
            }
        }

        @Override
        public Object getEmptyValue(DeserializationContext context) {
            return Country.NOT_STATED;
        }
    }

    /// The words of constants, and what may be null: Jackson would put null where the model says that nothing
    /// is null.
    private static final class Rules extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, @Nullable String[] words) {
            var found = new String[constants.length];
            for (int i = 0; i < constants.length; i++) {
                found[i] = Json.word(constants[i]);
            }
            return found;
        }

        @Override
        public JsonSetter.Value findSetterInfo(Annotated component) {
            if (!(component instanceof AnnotatedParameter parameter)
                    || parameter.getRawType().isPrimitive()) {
                return JsonSetter.Value.empty();
            }
            var declared = ((Executable) parameter.getOwner().getAnnotated()).getAnnotatedParameterTypes();
            var type = parameter.getRawType();
            if (declared[parameter.getIndex()].isAnnotationPresent(Nullable.class)) {
                return JsonSetter.Value.empty();
            }
            boolean canBeEmpty =
                    type == String.class || type == Country.class || Collection.class.isAssignableFrom(type);
            return JsonSetter.Value.forValueNulls(canBeEmpty ? Nulls.AS_EMPTY : Nulls.FAIL, Nulls.FAIL);
        }
    }

    /// `{"kind":"room","before":null,"after":{…}}`.
    private static final class ChangeWriter extends StdSerializer<RowChange> {
        private static final long serialVersionUID = 1;

        ChangeWriter() {
            super(RowChange.class);
        }

        @Override
        public void serialize(RowChange change, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeStartObject();
            to.writeStringField("kind", RowKind.of(change.row()).word());
            switch (change) {
                case RowChange.Added(var row) -> {
                    to.writeNullField("before");
                    to.writePOJOField("after", row);
                }
                case RowChange.Changed(var before, var after) -> {
                    to.writePOJOField("before", before);
                    to.writePOJOField("after", after);
                }
                case RowChange.Removed(var row) -> {
                    to.writePOJOField("before", row);
                    to.writeNullField("after");
                }
            }
            to.writeEndObject();
        }
    }

    private static final class ChangeReader extends StdDeserializer<RowChange> {
        private static final long serialVersionUID = 1;

        ChangeReader() {
            super(RowChange.class);
        }

        @Override
        public RowChange deserialize(JsonParser from, DeserializationContext context) throws IOException {
            // The kind comes first, as the writer puts it, so rows are read as they pass.
            if (!"kind".equals(from.nextFieldName())) {
                throw MismatchedInputException.from(from, RowChange.class, "a change begins with its kind");
            }
            var type = kind(from, String.valueOf(from.nextTextValue())).type();
            Row<?> before = null;
            Row<?> after = null;
            for (var field = from.nextFieldName(); field != null; field = from.nextFieldName()) {
                var row = from.nextToken() == JsonToken.VALUE_NULL ? null : context.readValue(from, type);
                switch (field) {
                    case "before" -> before = row;
                    case "after" -> after = row;
                    default -> throw MismatchedInputException.from(from, RowChange.class, "no part of a change");
                }
            }
            return change(from, before, after);
        }

        private static RowChange change(JsonParser from, @Nullable Row<?> before, @Nullable Row<?> after)
                throws IOException {
            if (before != null) {
                return after == null ? new RowChange.Removed(before) : new RowChange.Changed(before, after);
            }
            if (after == null) {
                throw MismatchedInputException.from(from, RowChange.class, "a change of no row");
            }
            return new RowChange.Added(after);
        }

        private static RowKind kind(JsonParser from, String word) throws IOException {
            try {
                return RowKind.ofWord(word);
            } catch (IllegalArgumentException unknown) {
                var problem = MismatchedInputException.from(from, RowKind.class, "no kind of row");
                problem.initCause(unknown);
                throw problem;
            }
        }
    }

    /// An argument of a message is a text, a number or another message.
    private static final class MessageReader extends StdDeserializer<Message> {
        private static final long serialVersionUID = 1;

        MessageReader() {
            super(Message.class);
        }

        @Override
        public Message deserialize(JsonParser from, DeserializationContext context) throws IOException {
            return message(from, context.readTree(from));
        }

        private static Message message(JsonParser from, JsonNode tree) throws IOException {
            var arguments = new ArrayList<Object>();
            for (var argument : tree.path("arguments")) {
                if (argument.isTextual()) {
                    arguments.add(argument.textValue());
                } else if (argument.isInt()) {
                    arguments.add(argument.intValue());
                } else if (argument.isObject()) {
                    arguments.add(message(from, argument));
                } else {
                    throw MismatchedInputException.from(from, Message.class, "no argument of a message");
                }
            }
            return new Message(tree.path("key").asText(), List.copyOf(arguments));
        }
    }
}

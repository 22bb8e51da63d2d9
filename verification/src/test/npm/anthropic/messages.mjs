// Walks through messages, streams, tools, forms, pictures, counts, models and errors with Anthropic's library, and prints
// what it saw, one JSON object.
import Anthropic from "@anthropic-ai/sdk";
import { jsonSchemaOutputFormat } from "@anthropic-ai/sdk/helpers/json-schema";

const baseURL = process.env.BASE + "/anthropic";
const client = new Anthropic({ apiKey: process.env.KEY, authToken: null, baseURL, maxRetries: 0 });
const model = "MiniMax-M3";
const user = (content) => ({ role: "user", content });
const seen = {};

seen.message = await client.messages.create({
  model, max_tokens: 200, system: "You are helpful.", messages: [user("What is 17 plus 25?")],
});
seen.requestId = seen.message._request_id;
seen.bearer = await new Anthropic({ apiKey: null, authToken: process.env.KEY, baseURL, maxRetries: 0 })
  .messages.create({ model, max_tokens: 200, messages: [user("What is 17 plus 25?")] });
seen.thinking = await client.messages.create({
  model, max_tokens: 2000, thinking: { type: "enabled", budget_tokens: 1024 }, messages: [user("What is 17 plus 25?")],
});
seen.history = await client.messages.create({
  model, max_tokens: 200,
  messages: [user("What is 17 plus 25?"), { role: "assistant", content: seen.thinking.content }, user("Thank you.")],
});

const stream = client.messages.stream({
  model: "MiniMax-M2.7", max_tokens: 2000, messages: [user("What is 17 plus 25?")],
});
seen.events = [];
for await (const event of stream) seen.events.push(event);
seen.streamed = await stream.finalMessage();

const tools = [{
  name: "get_weather",
  description: "Get the current weather in a city.",
  input_schema: {
    type: "object",
    properties: { city: { type: "string", description: "The name of the city" } },
    required: ["city"],
  },
}];
const question = user("What is the weather in Paris?");
seen.call = await client.messages.create({ model, max_tokens: 500, tools, messages: [question] });
const callStream = client.messages.stream({
  model, max_tokens: 500, tools, tool_choice: { type: "tool", name: "get_weather" }, messages: [question],
});
seen.streamedCall = await callStream.finalMessage();
const use = seen.call.content.find((block) => block.type === "tool_use");
if (use) {
  seen.result = await client.messages.create({
    model, max_tokens: 500, tools,
    messages: [question, { role: "assistant", content: seen.call.content }, user([
      { type: "tool_result", tool_use_id: use.id, content: [{ type: "text", text: "Sunny, 23 degrees" }] },
    ])],
  });
}

const person = {
  type: "object",
  properties: { name: { type: "string" }, age: { type: "integer" } },
  required: ["name", "age"],
  additionalProperties: false,
};
seen.person = await client.messages.parse({
  model, max_tokens: 500, messages: [user("Ann is 31 years old. Who is it?")],
  output_config: { format: jsonSchemaOutputFormat(person) },
}).catch((error) => ({ failed: error.message }));

const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
const withPicture = {
  model,
  messages: [user([
    { type: "image", source: { type: "base64", media_type: "image/png", data: png } },
    { type: "text", text: "What is this?" },
  ])],
};
seen.picture = await client.messages.create({ ...withPicture, max_tokens: 500 });
seen.pictureTokens = (await client.messages.countTokens(withPicture)).input_tokens;
seen.callTokens = (await client.messages.countTokens({ model, tools, messages: [question] })).input_tokens;

seen.models = [];
for await (const found of client.models.list({ limit: 3 })) seen.models.push(found.id);
seen.model = await client.models.retrieve("minimax-m2.7");

const failing = async (attempt) => {
  try {
    await attempt();
    return null;
  } catch (error) {
    return {
      name: error.constructor.name, status: error.status, type: error.type, message: error.message,
      requestId: error.requestID,
    };
  }
};
const stranger = new Anthropic({ apiKey: "sk-nobody", authToken: null, baseURL, maxRetries: 0 });
const body = { model, max_tokens: 10, messages: [user("Hi")] };
seen.errors = {
  key: await failing(() => stranger.messages.create(body)),
  model: await failing(() => client.messages.create({ ...body, model: "claude-3" })),
  request: await failing(() => client.messages.create({ ...body, max_tokens: 0 })),
  streamed: await failing(() => client.messages.stream({ ...body, messages: [] }).finalMessage()),
  batches: await failing(() => client.messages.batches.list()),
};
console.log(JSON.stringify(seen));

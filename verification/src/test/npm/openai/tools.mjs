// A call of a tool and its result, in chat completions (whole and streamed) and in responses; prints one JSON object.
import OpenAI from "openai";

const client = new OpenAI({ apiKey: process.env.KEY, baseURL: process.env.BASE + "/v1", maxRetries: 0 });
const model = "MiniMax-M3";
const question = "What is the weather in Paris?";
const weather = {
  name: "get_weather",
  description: "Get the current weather in a city",
  parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
};
const result = "Sunny, 21 degrees";
const tools = [{ type: "function", function: weather }];
const messages = [{ role: "user", content: question }];
const seen = {};

const asked = await client.chat.completions.create({ model, messages, tools });
seen.asked = asked.choices[0];
const call = asked.choices[0].message.tool_calls[0];
seen.answer = (await client.chat.completions.create({
  model,
  tools,
  messages: [...messages, asked.choices[0].message, { role: "tool", tool_call_id: call.id, content: result }],
})).choices[0];

const streamed = client.chat.completions.stream({ model, messages, tools });
seen.streamed = (await streamed.finalChatCompletion()).choices[0];

seen.ran = [];
const runner = client.chat.completions.runTools({
  model,
  messages,
  tools: [{
    type: "function",
    function: { ...weather, parse: JSON.parse, function: (args) => (seen.ran.push(args), result) },
  }],
});
seen.runner = await runner.finalContent();

const flat = [{ type: "function", strict: false, ...weather }];
const response = await client.responses.create({ model, input: question, tools: flat });
seen.response = response.output;
const asks = response.output.find((item) => item.type === "function_call");
seen.responseAnswer = (await client.responses.create({
  model,
  tools: flat,
  input: [
    { role: "user", content: question },
    ...response.output,
    { type: "function_call_output", call_id: asks.call_id, output: result },
  ],
})).output_text;
const responseStream = client.responses.stream({ model, input: question, tools: flat });
seen.responseStreamed = (await responseStream.finalResponse()).output;
console.log(JSON.stringify(seen));

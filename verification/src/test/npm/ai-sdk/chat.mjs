// Generates, streams, calls a tool and fills an object with the AI SDK and its provider for MiniMax, and prints what it saw,
// one JSON object.
import { createMiniMax } from "@ai-sdk/minimax";
import { generateObject, generateText, isStepCount, streamText, tool } from "ai";
import { z } from "zod";

const minimax = createMiniMax({ apiKey: process.env.KEY, baseURL: process.env.BASE + "/anthropic/v1" });
const model = minimax("minimax-m3");
const stopWhen = isStepCount(3);
const seen = {};

const generated = await generateText({ model, system: "You are helpful.", prompt: "What is 17 plus 25?", maxRetries: 0 });
seen.text = generated.text;
seen.finishReason = generated.finishReason;
seen.usage = generated.usage;
seen.responseModel = generated.response.modelId;

const streamed = streamText({ model: minimax("minimax-m2.7"), prompt: "What is 17 plus 25?", maxRetries: 0 });
seen.pieces = [];
for await (const piece of streamed.textStream) seen.pieces.push(piece);
seen.reasoning = await streamed.reasoningText;
seen.streamedReason = await streamed.finishReason;

const tools = {
  get_weather: tool({
    description: "Get the current weather in a city.",
    inputSchema: z.object({ city: z.string().describe("The name of the city") }),
    execute: async ({ city }) => `Sunny in ${city}, 23 degrees`,
  }),
};
const called = await generateText({ model, tools, stopWhen, prompt: "What is the weather in Paris?", maxRetries: 0 });
seen.calls = called.steps.flatMap((step) => step.toolCalls).map(({ toolName, input }) => ({ toolName, input }));
seen.calledText = called.text;
const calledStream = streamText({ model, tools, stopWhen, prompt: "What is the weather in Paris?", maxRetries: 0 });
await calledStream.consumeStream();
seen.streamedCalls = (await calledStream.steps).flatMap((step) => step.toolCalls)
  .map(({ toolName, input }) => ({ toolName, input }));
seen.streamedCalledText = await calledStream.text;

seen.object = (await generateObject({
  model, prompt: "Ann is 31 years old. Who is it?", maxRetries: 0,
  schema: z.object({ name: z.string(), age: z.number().int() }),
}).catch((error) => ({ object: { failed: `${error.name}: ${error.message}` } }))).object;

seen.error = await generateText({ model: minimax("gpt-4"), prompt: "Hi", maxRetries: 0 })
  .then(() => null, (error) => ({ name: error.name, status: error.statusCode, message: error.message }));
console.log(JSON.stringify(seen));

// Has clips made with the video model of the AI SDK's provider for MiniMax and prints what it saw, one JSON object.
// Of the two ways, doGenerate is taken: generateVideo fetches nothing from loopback.
import { readFileSync } from "node:fs";
import { createMiniMax } from "@ai-sdk/minimax";

const minimax = createMiniMax({
  apiKey: process.env.KEY,
  baseURL: process.env.BASE + "/anthropic/v1",
  videoBaseURL: process.env.BASE,
});
const minimaxOptions = (more) => ({ minimax: { pollIntervalMs: 250, ...more } });
const made = ({ videos, warnings, providerMetadata }) =>
  ({ url: videos[0].url, mediaType: videos[0].mediaType, warnings, metadata: providerMetadata.minimax });

const text = minimax.video("MiniMax-H3-Max").doGenerate({
  prompt: "a dog runs through the snow", n: 1, aspectRatio: "1:1", duration: 5,
  providerOptions: minimaxOptions({ resolution: "480P" }),
});
const picture = minimax.video("MiniMax-H3").doGenerate({
  prompt: "it moves", n: 1, duration: 4, providerOptions: minimaxOptions({ resolution: "768P" }),
  image: { type: "file", mediaType: "image/png", data: new Uint8Array(readFileSync(process.env.PICTURE)) },
});
const error = minimax.video("MiniMax-H3").doGenerate({ prompt: "", n: 1, providerOptions: minimaxOptions({}) })
  .then(() => null, (failed) => ({ name: failed.name, status: failed.statusCode, message: failed.message }));
console.log(JSON.stringify({ text: made(await text), picture: made(await picture), error: await error }));

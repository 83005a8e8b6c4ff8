/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 115:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 461:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__nccwpck_require__(124), exports);
__exportStar(__nccwpck_require__(115), exports);


/***/ }),

/***/ 124:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 995:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var PgQueryModule=(()=>{var _scriptName=globalThis.document?.currentScript?.src;return async function(moduleArg={}){var Module=moduleArg;var ENVIRONMENT_IS_WEB=!!globalThis.window;var ENVIRONMENT_IS_WORKER=!!globalThis.WorkerGlobalScope;var ENVIRONMENT_IS_NODE=globalThis.process?.versions?.node&&globalThis.process?.type!="renderer";var programArgs=[];var thisProgram="./this.program";var quit_=(status,toThrow)=>{throw toThrow};if(typeof __filename!="undefined"){_scriptName=__filename}else if(ENVIRONMENT_IS_WORKER){_scriptName=self.location.href}var scriptDirectory="";function locateFile(path){if(Module["locateFile"]){return Module["locateFile"](path,scriptDirectory)}return scriptDirectory+path}var readAsync,readBinary;if(ENVIRONMENT_IS_NODE){var fs=__nccwpck_require__(24);scriptDirectory=__dirname+"/";readBinary=filename=>{filename=isFileURI(filename)?new URL(filename):filename;var ret=fs.readFileSync(filename);return ret};readAsync=async(filename,binary=true)=>{filename=isFileURI(filename)?new URL(filename):filename;var ret=fs.readFileSync(filename,binary?undefined:"utf8");return ret};if(process.argv.length>1){thisProgram=process.argv[1].replace(/\\/g,"/")}programArgs=process.argv.slice(2);quit_=(status,toThrow)=>{process.exitCode=status;throw toThrow}}else if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){try{scriptDirectory=new URL(".",_scriptName).href}catch{}{if(ENVIRONMENT_IS_WORKER){readBinary=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,false);xhr.responseType="arraybuffer";xhr.send(null);return new Uint8Array(xhr.response)}}readAsync=async url=>{var response=await fetch(url,{credentials:"same-origin"});if(response.ok){return response.arrayBuffer()}throw new Error(response.status+" : "+response.url)}}}else{}var out=console.log.bind(console);var err=console.error.bind(console);var wasmBinary;var ABORT=false;var EXITSTATUS;var isFileURI=filename=>filename.startsWith("file://");class EmscriptenEH{}class EmscriptenSjLj extends EmscriptenEH{}var runtimeInitialized=false;function getMemoryBuffer(){return wasmMemory.buffer}function updateMemoryViews(){if(HEAP8?.buffer?.resizable)return;var b=getMemoryBuffer();HEAP8=new Int8Array(b);HEAP16=new Int16Array(b);Module["HEAPU8"]=HEAPU8=new Uint8Array(b);HEAPU16=new Uint16Array(b);HEAP32=new Int32Array(b);Module["HEAPU32"]=HEAPU32=new Uint32Array(b);HEAPF32=new Float32Array(b);HEAPF64=new Float64Array(b);HEAP64=new BigInt64Array(b);HEAPU64=new BigUint64Array(b)}function preRun(){var preRun=Module["preRun"];if(preRun){if(typeof preRun=="function")preRun=[preRun];onPreRuns.push(...preRun)}callRuntimeCallbacks(onPreRuns)}function initRuntime(){runtimeInitialized=true;if(!Module["noFSInit"]&&!FS.initialized)FS.init();TTY.init();wasmExports["A"]();FS.ignorePermissions=false}function postRun(){var postRun=Module["postRun"];if(postRun){if(typeof postRun=="function")postRun=[postRun];onPostRuns.push(...postRun)}callRuntimeCallbacks(onPostRuns)}function abort(what){Module["onAbort"]?.(what);what=`Aborted(${what})`;err(what);ABORT=true;what+=". Build with -sASSERTIONS for more info.";var e=new WebAssembly.RuntimeError(what);throw e}var wasmBinaryFile;function findWasmBinary(){return locateFile("libpg-query.wasm")}function getBinarySync(file){if(readBinary){return readBinary(file)}throw"both async and sync fetching of the wasm failed"}async function getWasmBinary(binaryFile){if(!wasmBinary){try{var response=await readAsync(binaryFile);return new Uint8Array(response)}catch{}}return getBinarySync(binaryFile)}async function instantiateArrayBuffer(binaryFile,imports){try{var binary=await getWasmBinary(binaryFile);var instance=await WebAssembly.instantiate(binary,imports);return instance}catch(reason){err(`failed to asynchronously prepare wasm: ${reason}`);abort(reason)}}async function instantiateAsync(binary,binaryFile,imports){if(!binary&&!ENVIRONMENT_IS_NODE){try{var response=fetch(binaryFile,{credentials:"same-origin"});var instantiationResult=await WebAssembly.instantiateStreaming(response,imports);return instantiationResult}catch(reason){err(`wasm streaming compile failed: ${reason}`);err("falling back to ArrayBuffer instantiation")}}return instantiateArrayBuffer(binaryFile,imports)}function getWasmImports(){var imports={a:wasmImports};return imports}async function createWasm(){function receiveInstance(instance){wasmExports=instance.exports;assignWasmExports(wasmExports);updateMemoryViews();return wasmExports}function receiveInstantiationResult(result){return receiveInstance(result["instance"])}var info=getWasmImports();var instantiateWasm=Module["instantiateWasm"];if(instantiateWasm){return new Promise(resolve=>{instantiateWasm(info,inst=>resolve(receiveInstance(inst)))})}wasmBinaryFile??=findWasmBinary();var result=await instantiateAsync(wasmBinary,wasmBinaryFile,info);var exports=receiveInstantiationResult(result);return exports}class ExitStatus{name="ExitStatus";constructor(status){this.message=`Program terminated with exit(${status})`;this.status=status}}var HEAP16;var HEAP32;var HEAP64;var HEAP8;var HEAPF32;var HEAPF64;var HEAPU16;var HEAPU32;var HEAPU64;var HEAPU8;var callRuntimeCallbacks=callbacks=>{while(callbacks.length>0){callbacks.shift()(Module)}};var onPostRuns=[];var onPreRuns=[];function getValue(ptr,type="i8"){if(type.endsWith("*"))type="*";switch(type){case"i1":return HEAP8[ptr];case"i8":return HEAP8[ptr];case"i16":return HEAP16[ptr>>1];case"i32":return HEAP32[ptr>>2];case"i64":return HEAP64[ptr>>3];case"float":return HEAPF32[ptr>>2];case"double":return HEAPF64[ptr>>3];case"*":return HEAPU32[ptr>>2];default:abort(`invalid type for getValue: ${type}`)}}var noExitRuntime=true;var stackRestore=val=>__emscripten_stack_restore(val);var stackSave=()=>_emscripten_stack_get_current();var UTF8Decoder=globalThis.TextDecoder&&new TextDecoder;var findStringEnd=(heapOrArray,idx,maxBytesToRead,ignoreNul)=>{var maxIdx=idx+maxBytesToRead;if(ignoreNul)return maxIdx;while(heapOrArray[idx]&&!(idx>=maxIdx))++idx;return idx};var UTF8ArrayToString=(heapOrArray,idx=0,maxBytesToRead,ignoreNul)=>{var endPtr=findStringEnd(heapOrArray,idx,maxBytesToRead,ignoreNul);if(endPtr-idx>16&&heapOrArray.buffer&&UTF8Decoder){return UTF8Decoder.decode(heapOrArray.subarray(idx,endPtr))}var str="";while(idx<endPtr){var u0=heapOrArray[idx++];if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&63;if((u0&224)==192){str+=String.fromCharCode((u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224){u0=(u0&15)<<12|u1<<6|u2}else{u0=(u0&7)<<18|u1<<12|u2<<6|heapOrArray[idx++]&63}if(u0<65536){str+=String.fromCharCode(u0)}else{var ch=u0-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return str};var UTF8ToString=(ptr,maxBytesToRead,ignoreNul)=>ptr?UTF8ArrayToString(HEAPU8,ptr,maxBytesToRead,ignoreNul):"";var ___assert_fail=(condition,filename,line,func)=>abort(`Assertion failed: ${UTF8ToString(condition)}, at: `+[filename?UTF8ToString(filename):"unknown filename",line,func?UTF8ToString(func):"unknown function"]);var __abort_js=()=>abort("");var runtimeKeepaliveCounter=0;var __emscripten_runtime_keepalive_clear=()=>{noExitRuntime=false;runtimeKeepaliveCounter=0};var __emscripten_throw_longjmp=()=>{throw new EmscriptenSjLj};var timers={};var handleException=e=>{if(e instanceof ExitStatus||e=="unwind"){return EXITSTATUS}quit_(1,e)};var keepRuntimeAlive=()=>noExitRuntime||runtimeKeepaliveCounter>0;var _proc_exit=code=>{EXITSTATUS=code;if(!keepRuntimeAlive()){Module["onExit"]?.(code);ABORT=true}quit_(code,new ExitStatus(code))};var exitJS=(status,implicit)=>{EXITSTATUS=status;_proc_exit(status)};var _exit=exitJS;var maybeExit=()=>{if(!keepRuntimeAlive()){try{_exit(EXITSTATUS)}catch(e){handleException(e)}}};var callUserCallback=func=>{if(ABORT){return}try{return func()}catch(e){handleException(e)}finally{maybeExit()}};var _emscripten_get_now=()=>performance.now();var __setitimer_js=(which,timeout_ms)=>{if(timers[which]){clearTimeout(timers[which].id);delete timers[which]}if(!timeout_ms)return 0;var id=setTimeout(()=>{delete timers[which];callUserCallback(()=>__emscripten_timeout(which,_emscripten_get_now()))},timeout_ms);timers[which]={id,timeout_ms};return 0};var getHeapMax=()=>1073741824;var alignMemory=(size,alignment)=>Math.ceil(size/alignment)*alignment;var growMemory=size=>{var oldHeapSize=wasmMemory.buffer.byteLength;var pages=(size-oldHeapSize+65535)/65536|0;try{wasmMemory.grow(pages);updateMemoryViews();return 1}catch(e){}};var _emscripten_resize_heap=requestedSize=>{var oldSize=HEAPU8.length;requestedSize>>>=0;var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize){return false}for(var cutDown=1;cutDown<=4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296);var newSize=Math.min(maxHeapSize,alignMemory(Math.max(requestedSize,overGrownHeapSize),65536));var replacement=growMemory(newSize);if(replacement){return true}}return false};var PATH={isAbs:path=>path.charAt(0)==="/",splitPath:filename=>{var splitPathRe=/^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/;return splitPathRe.exec(filename).slice(1)},normalizeArray:(parts,allowAboveRoot)=>{var up=0;for(var i=parts.length-1;i>=0;i--){var last=parts[i];if(last==="."){parts.splice(i,1)}else if(last===".."){parts.splice(i,1);up++}else if(up){parts.splice(i,1);up--}}if(allowAboveRoot){for(;up;up--){parts.unshift("..")}}return parts},normalize:path=>{var isAbsolute=PATH.isAbs(path),trailingSlash=path.slice(-1)==="/";path=PATH.normalizeArray(path.split("/").filter(p=>!!p),!isAbsolute).join("/");if(!path&&!isAbsolute){path="."}if(path&&trailingSlash){path+="/"}return(isAbsolute?"/":"")+path},dirname:path=>{var result=PATH.splitPath(path),root=result[0],dir=result[1];if(!root&&!dir){return"."}if(dir){dir=dir.slice(0,-1)}return root+dir},basename:path=>path&&path.match(/([^\/]+|\/)\/*$/)[1],join:(...paths)=>PATH.normalize(paths.join("/")),join2:(l,r)=>PATH.normalize(l+"/"+r)};var initRandomFill=()=>{if(ENVIRONMENT_IS_NODE){var nodeCrypto=__nccwpck_require__(598);return view=>(nodeCrypto.randomFillSync(view),0)}return view=>(crypto.getRandomValues(view),0)};var randomFill=view=>(randomFill=initRandomFill())(view);var PATH_FS={resolve:(...args)=>{var resolvedPath="",resolvedAbsolute=false;for(var i=args.length-1;i>=-1&&!resolvedAbsolute;i--){var path=i>=0?args[i]:FS.cwd();if(typeof path!="string"){throw new TypeError("Arguments to path.resolve must be strings")}else if(!path){return""}resolvedPath=path+"/"+resolvedPath;resolvedAbsolute=PATH.isAbs(path)}resolvedPath=PATH.normalizeArray(resolvedPath.split("/").filter(p=>!!p),!resolvedAbsolute).join("/");return(resolvedAbsolute?"/":"")+resolvedPath||"."},relative:(from,to)=>{from=PATH_FS.resolve(from).slice(1);to=PATH_FS.resolve(to).slice(1);function trim(arr){var start=0;for(;start<arr.length;start++){if(arr[start]!=="")break}var end=arr.length-1;for(;end>=0;end--){if(arr[end]!=="")break}if(start>end)return[];return arr.slice(start,end-start+1)}var fromParts=trim(from.split("/"));var toParts=trim(to.split("/"));var length=Math.min(fromParts.length,toParts.length);var samePartsLength=length;for(var i=0;i<length;i++){if(fromParts[i]!==toParts[i]){samePartsLength=i;break}}var outputParts=[];for(var i=samePartsLength;i<fromParts.length;i++){outputParts.push("..")}outputParts=outputParts.concat(toParts.slice(samePartsLength));return outputParts.join("/")}};var FS_stdin_getChar_buffer=[];var lengthBytesUTF8=str=>{var len=0;for(var i=0;i<str.length;++i){var c=str.charCodeAt(i);if(c<=127){len++}else if(c<=2047){len+=2}else if(c>=55296&&c<=57343){len+=4;++i}else{len+=3}}return len};var stringToUTF8Array=(str,heap,outIdx,maxBytesToWrite)=>{if(!(maxBytesToWrite>0))return 0;var startIdx=outIdx;var endIdx=outIdx+maxBytesToWrite-1;for(var i=0;i<str.length;++i){var u=str.codePointAt(i);if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++]=u}else if(u<=2047){if(outIdx+1>=endIdx)break;heap[outIdx++]=192|u>>6;heap[outIdx++]=128|u&63}else if(u<=65535){if(outIdx+2>=endIdx)break;heap[outIdx++]=224|u>>12;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}else{if(outIdx+3>=endIdx)break;heap[outIdx++]=240|u>>18;heap[outIdx++]=128|u>>12&63;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63;i++}}heap[outIdx]=0;return outIdx-startIdx};var intArrayFromString=(stringy,dontAddNull,length)=>{var len=length>0?length:lengthBytesUTF8(stringy)+1;var u8array=new Array(len);var numBytesWritten=stringToUTF8Array(stringy,u8array,0,u8array.length);if(dontAddNull)u8array.length=numBytesWritten;return u8array};var FS_stdin_getChar=()=>{if(!FS_stdin_getChar_buffer.length){var result=null;if(ENVIRONMENT_IS_NODE){var BUFSIZE=256;var buf=Buffer.alloc(BUFSIZE);var bytesRead=0;var fd=process.stdin.fd;try{bytesRead=fs.readSync(fd,buf,0,BUFSIZE)}catch(e){if(e.toString().includes("EOF"))bytesRead=0;else throw e}if(bytesRead>0){result=buf.slice(0,bytesRead).toString("utf-8")}}else if(globalThis.window?.prompt){result=window.prompt("Input: ");if(result!==null){result+="\n"}}else{}if(!result){return null}FS_stdin_getChar_buffer=intArrayFromString(result,true)}return FS_stdin_getChar_buffer.shift()};var TTY={ttys:[],init(){},shutdown(){},register(dev,ops){TTY.ttys[dev]={input:[],output:[],ops};FS.registerDevice(dev,TTY.stream_ops)},stream_ops:{open(stream){var tty=TTY.ttys[stream.node.rdev];if(!tty){throw new FS.ErrnoError(43)}stream.tty=tty;stream.seekable=false},close(stream){stream.tty.ops.fsync(stream.tty)},fsync(stream){stream.tty.ops.fsync(stream.tty)},read(stream,buffer,offset,length,pos){if(!stream.tty||!stream.tty.ops.get_char){throw new FS.ErrnoError(60)}var bytesRead=0;for(var i=0;i<length;i++){var result;try{result=stream.tty.ops.get_char(stream.tty)}catch(e){throw new FS.ErrnoError(29)}if(result===undefined&&bytesRead===0){throw new FS.ErrnoError(6)}if(result===null||result===undefined)break;bytesRead++;buffer[offset+i]=result}if(bytesRead){stream.node.atime=Date.now()}return bytesRead},write(stream,buffer,offset,length,pos){if(!stream.tty||!stream.tty.ops.put_char){throw new FS.ErrnoError(60)}try{for(var i=0;i<length;i++){stream.tty.ops.put_char(stream.tty,buffer[offset+i])}}catch(e){throw new FS.ErrnoError(29)}if(length){stream.node.mtime=stream.node.ctime=Date.now()}return i}},default_tty_ops:{get_char(tty){return FS_stdin_getChar()},put_char(tty,val){if(val===null||val===10){out(UTF8ArrayToString(tty.output));tty.output=[]}else{if(val!=0)tty.output.push(val)}},fsync(tty){if(tty.output?.length>0){out(UTF8ArrayToString(tty.output));tty.output=[]}},ioctl_tcgets(tty){return{c_iflag:25856,c_oflag:5,c_cflag:191,c_lflag:35387,c_cc:[3,28,127,21,4,0,1,0,17,19,26,0,18,15,23,22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}},ioctl_tcsets(tty,optional_actions,data){return 0},ioctl_tiocgwinsz(tty){return[24,80]}},default_tty1_ops:{put_char(tty,val){if(val===null||val===10){err(UTF8ArrayToString(tty.output));tty.output=[]}else{if(val!=0)tty.output.push(val)}},fsync(tty){if(tty.output?.length>0){err(UTF8ArrayToString(tty.output));tty.output=[]}}}};var mmapAlloc=size=>{abort()};var MEMFS={ops_table:null,mount(mount){return MEMFS.createNode(null,"/",16895,0)},createNode(parent,name,mode,dev){if(FS.isBlkdev(mode)||FS.isFIFO(mode)){throw new FS.ErrnoError(63)}MEMFS.ops_table||={dir:{node:{getattr:MEMFS.node_ops.getattr,setattr:MEMFS.node_ops.setattr,lookup:MEMFS.node_ops.lookup,mknod:MEMFS.node_ops.mknod,rename:MEMFS.node_ops.rename,unlink:MEMFS.node_ops.unlink,rmdir:MEMFS.node_ops.rmdir,readdir:MEMFS.node_ops.readdir,symlink:MEMFS.node_ops.symlink},stream:{llseek:MEMFS.stream_ops.llseek}},file:{node:{getattr:MEMFS.node_ops.getattr,setattr:MEMFS.node_ops.setattr},stream:{llseek:MEMFS.stream_ops.llseek,read:MEMFS.stream_ops.read,write:MEMFS.stream_ops.write,mmap:MEMFS.stream_ops.mmap,msync:MEMFS.stream_ops.msync}},link:{node:{getattr:MEMFS.node_ops.getattr,setattr:MEMFS.node_ops.setattr,readlink:MEMFS.node_ops.readlink},stream:{}},chrdev:{node:{getattr:MEMFS.node_ops.getattr,setattr:MEMFS.node_ops.setattr},stream:FS.chrdev_stream_ops}};var node=FS.createNode(parent,name,mode,dev);if(FS.isDir(node.mode)){node.node_ops=MEMFS.ops_table.dir.node;node.stream_ops=MEMFS.ops_table.dir.stream;node.contents={}}else if(FS.isFile(node.mode)){node.node_ops=MEMFS.ops_table.file.node;node.stream_ops=MEMFS.ops_table.file.stream;node.usedBytes=0;node.contents=MEMFS.emptyFileContents??=new Uint8Array(0)}else if(FS.isLink(node.mode)){node.node_ops=MEMFS.ops_table.link.node;node.stream_ops=MEMFS.ops_table.link.stream}else if(FS.isChrdev(node.mode)){node.node_ops=MEMFS.ops_table.chrdev.node;node.stream_ops=MEMFS.ops_table.chrdev.stream}node.atime=node.mtime=node.ctime=Date.now();if(parent){parent.contents[name]=node;parent.atime=parent.mtime=parent.ctime=node.atime}return node},getFileDataAsTypedArray(node){return node.contents.subarray(0,node.usedBytes)},expandFileStorage(node,newCapacity){var prevCapacity=node.contents.length;if(prevCapacity>=newCapacity)return;var CAPACITY_DOUBLING_MAX=1024*1024;newCapacity=Math.max(newCapacity,prevCapacity*(prevCapacity<CAPACITY_DOUBLING_MAX?2:1.125)>>>0);if(prevCapacity)newCapacity=Math.max(newCapacity,256);var oldContents=MEMFS.getFileDataAsTypedArray(node);node.contents=new Uint8Array(newCapacity);node.contents.set(oldContents)},resizeFileStorage(node,newSize){if(node.usedBytes==newSize)return;var oldContents=node.contents;node.contents=new Uint8Array(newSize);node.contents.set(oldContents.subarray(0,Math.min(newSize,node.usedBytes)));node.usedBytes=newSize},node_ops:{getattr(node){var attr={};attr.dev=FS.isChrdev(node.mode)?node.id:1;attr.ino=node.id;attr.mode=node.mode;attr.nlink=1;attr.uid=0;attr.gid=0;attr.rdev=node.rdev;if(FS.isDir(node.mode)){attr.size=4096}else if(FS.isFile(node.mode)){attr.size=node.usedBytes}else if(FS.isLink(node.mode)){attr.size=node.link.length}else{attr.size=0}attr.atime=new Date(node.atime);attr.mtime=new Date(node.mtime);attr.ctime=new Date(node.ctime);attr.blksize=4096;attr.blocks=Math.ceil(attr.size/attr.blksize);return attr},setattr(node,attr){for(const key of["mode","atime","mtime","ctime"]){if(attr[key]!=null){node[key]=attr[key]}}if(attr.size!==undefined){MEMFS.resizeFileStorage(node,attr.size)}},lookup(parent,name){if(!MEMFS.doesNotExistError){MEMFS.doesNotExistError=new FS.ErrnoError(44);MEMFS.doesNotExistError.stack="<generic error, no stack>"}throw MEMFS.doesNotExistError},mknod(parent,name,mode,dev){return MEMFS.createNode(parent,name,mode,dev)},rename(old_node,new_dir,new_name){var new_node;try{new_node=FS.lookupNode(new_dir,new_name)}catch(e){}if(new_node){if(FS.isDir(old_node.mode)){for(var i in new_node.contents){throw new FS.ErrnoError(55)}}FS.hashRemoveNode(new_node)}delete old_node.parent.contents[old_node.name];new_dir.contents[new_name]=old_node;old_node.name=new_name;new_dir.ctime=new_dir.mtime=old_node.parent.ctime=old_node.parent.mtime=Date.now()},unlink(parent,name){delete parent.contents[name];parent.ctime=parent.mtime=Date.now()},rmdir(parent,name){var node=FS.lookupNode(parent,name);for(var i in node.contents){throw new FS.ErrnoError(55)}delete parent.contents[name];parent.ctime=parent.mtime=Date.now()},readdir(node){return[".","..",...Object.keys(node.contents)]},symlink(parent,newname,oldpath){var node=MEMFS.createNode(parent,newname,511|40960,0);node.link=oldpath;return node},readlink(node){if(!FS.isLink(node.mode)){throw new FS.ErrnoError(28)}return node.link}},stream_ops:{read(stream,buffer,offset,length,position){var contents=stream.node.contents;if(position>=stream.node.usedBytes)return 0;var size=Math.min(stream.node.usedBytes-position,length);buffer.set(contents.subarray(position,position+size),offset);return size},write(stream,buffer,offset,length,position,canOwn){if(buffer.buffer===HEAP8.buffer){canOwn=false}if(!length)return 0;var node=stream.node;node.mtime=node.ctime=Date.now();if(canOwn){node.contents=buffer.subarray(offset,offset+length);node.usedBytes=length}else if(node.usedBytes===0&&position===0){node.contents=buffer.slice(offset,offset+length);node.usedBytes=length}else{MEMFS.expandFileStorage(node,position+length);node.contents.set(buffer.subarray(offset,offset+length),position);node.usedBytes=Math.max(node.usedBytes,position+length)}return length},llseek(stream,offset,whence){var position=offset;if(whence===1){position+=stream.position}else if(whence===2){if(FS.isFile(stream.node.mode)){position+=stream.node.usedBytes}}if(position<0){throw new FS.ErrnoError(28)}return position},mmap(stream,length,position,prot,flags){if(!FS.isFile(stream.node.mode)){throw new FS.ErrnoError(43)}var ptr;var allocated;var contents=stream.node.contents;if(!(flags&2)&&contents.buffer===HEAP8.buffer){allocated=false;ptr=contents.byteOffset}else{allocated=true;ptr=mmapAlloc(length);if(!ptr){throw new FS.ErrnoError(48)}if(contents){if(position>0||position+length<contents.length){if(contents.subarray){contents=contents.subarray(position,position+length)}else{contents=Array.prototype.slice.call(contents,position,position+length)}}HEAP8.set(contents,ptr)}}return{ptr,allocated}},msync(stream,buffer,offset,length,mmapFlags){MEMFS.stream_ops.write(stream,buffer,0,length,offset,false);return 0}}};var FS_modeStringToFlags=str=>{if(typeof str!="string")return str;var flagModes={r:0,"r+":2,w:512|64|1,"w+":512|64|2,a:1024|64|1,"a+":1024|64|2};var flags=flagModes[str];if(typeof flags=="undefined"){throw new Error(`Unknown file open mode: ${str}`)}return flags};var FS_fileDataToTypedArray=data=>{if(typeof data=="string"){data=intArrayFromString(data,true)}if(!data.subarray){data=new Uint8Array(data)}return data};var FS_getMode=(canRead,canWrite)=>{var mode=0;if(canRead)mode|=292|73;if(canWrite)mode|=146;return mode};var asyncLoad=async url=>{var arrayBuffer=await readAsync(url);return new Uint8Array(arrayBuffer)};var FS_createDataFile=(...args)=>FS.createDataFile(...args);var getUniqueRunDependency=id=>id;var dependenciesPromise=null;var resolveRunDependencies=async()=>dependenciesPromise;var runDependencies=0;var dependenciesPromiseResolve=null;var removeRunDependency=id=>{runDependencies--;Module["monitorRunDependencies"]?.(runDependencies);if(!runDependencies){dependenciesPromiseResolve()}};var addRunDependency=id=>{if(!runDependencies){dependenciesPromise=new Promise(resolve=>dependenciesPromiseResolve=resolve)}runDependencies++;Module["monitorRunDependencies"]?.(runDependencies)};var preloadPlugins=[];var FS_handledByPreloadPlugin=async(byteArray,fullname)=>{if(typeof Browser!="undefined")Browser.init();for(var plugin of preloadPlugins){if(plugin["canHandle"](fullname)){return plugin["handle"](byteArray,fullname)}}return byteArray};var FS_preloadFile=async(parent,name,url,canRead,canWrite,dontCreateFile,canOwn,preFinish)=>{var fullname=name?PATH_FS.resolve(PATH.join2(parent,name)):parent;var dep=getUniqueRunDependency(`cp ${fullname}`);addRunDependency(dep);try{var byteArray=url;if(typeof url=="string"){byteArray=await asyncLoad(url)}byteArray=await FS_handledByPreloadPlugin(byteArray,fullname);preFinish?.();if(!dontCreateFile){FS_createDataFile(parent,name,byteArray,canRead,canWrite,canOwn)}}finally{removeRunDependency(dep)}};var FS_createPreloadedFile=(parent,name,url,canRead,canWrite,onload,onerror,dontCreateFile,canOwn,preFinish)=>{FS_preloadFile(parent,name,url,canRead,canWrite,dontCreateFile,canOwn,preFinish).then(onload).catch(onerror)};var FS={root:null,mounts:[],devices:{},streams:[],nextInode:1,nameTable:null,currentPath:"/",initialized:false,ignorePermissions:true,filesystems:null,syncFSRequests:0,ErrnoError:class{name="ErrnoError";constructor(errno){this.errno=errno}},FSStream:class{shared={};get object(){return this.node}set object(val){this.node=val}get isRead(){return(this.flags&2097155)!==1}get isWrite(){return(this.flags&2097155)!==0}get isAppend(){return this.flags&1024}get flags(){return this.shared.flags}set flags(val){this.shared.flags=val}get position(){return this.shared.position}set position(val){this.shared.position=val}},FSNode:class{node_ops={};stream_ops={};readMode=292|73;writeMode=146;mounted=null;constructor(parent,name,mode,rdev){if(!parent){parent=this}this.parent=parent;this.mount=parent.mount;this.id=FS.nextInode++;this.name=name;this.mode=mode;this.rdev=rdev;this.atime=this.mtime=this.ctime=Date.now()}get read(){return(this.mode&this.readMode)===this.readMode}set read(val){val?this.mode|=this.readMode:this.mode&=~this.readMode}get write(){return(this.mode&this.writeMode)===this.writeMode}set write(val){val?this.mode|=this.writeMode:this.mode&=~this.writeMode}get isFolder(){return FS.isDir(this.mode)}get isDevice(){return FS.isChrdev(this.mode)}addListener(cb,exclusive=false){var entry={cb,exclusive};var listeners=this.listeners??=new Set;listeners.add(entry);return{listeners,entry}}notifyListeners(flags){if(!this.listeners)return;var excl;for(var entry of this.listeners){if(entry.exclusive)(excl||=[]).push(entry);else entry.cb(flags)}if(excl){var i=(this.exclTurn||0)%excl.length;this.exclTurn=i+1;excl[i].cb(flags)}}},lookupPath(path,opts={}){if(!path){throw new FS.ErrnoError(44)}opts.follow_mount??=true;if(!PATH.isAbs(path)){path=FS.cwd()+"/"+path}linkloop:for(var nlinks=0;nlinks<40;nlinks++){var parts=path.split("/").filter(p=>!!p);var current=FS.root;var current_path="/";for(var i=0;i<parts.length;i++){var islast=i===parts.length-1;if(islast&&opts.parent){break}if(parts[i]==="."){continue}if(parts[i]===".."){current_path=PATH.dirname(current_path);if(FS.isRoot(current)){path=current_path+"/"+parts.slice(i+1).join("/");nlinks--;continue linkloop}else{current=current.parent}continue}current_path=PATH.join2(current_path,parts[i]);try{current=FS.lookupNode(current,parts[i])}catch(e){if(e?.errno===44&&islast&&opts.noent_okay){return{path:current_path}}throw e}if(FS.isMountpoint(current)&&(!islast||opts.follow_mount)){current=current.mounted.root}if(FS.isLink(current.mode)&&(!islast||opts.follow)){if(!current.node_ops.readlink){throw new FS.ErrnoError(52)}var link=current.node_ops.readlink(current);if(!PATH.isAbs(link)){link=PATH.dirname(current_path)+"/"+link}path=link+"/"+parts.slice(i+1).join("/");continue linkloop}}return{path:current_path,node:current}}throw new FS.ErrnoError(32)},getPath(node){var path;while(true){if(FS.isRoot(node)){var mount=node.mount.mountpoint;if(!path)return mount;return mount[mount.length-1]!=="/"?`${mount}/${path}`:mount+path}path=path?`${node.name}/${path}`:node.name;node=node.parent}},hashName(parentid,name){var hash=0;for(var i=0;i<name.length;i++){hash=(hash<<5)-hash+name.charCodeAt(i)|0}return(parentid+hash>>>0)%FS.nameTable.length},hashAddNode(node){var hash=FS.hashName(node.parent.id,node.name);node.name_next=FS.nameTable[hash];FS.nameTable[hash]=node},hashRemoveNode(node){var hash=FS.hashName(node.parent.id,node.name);if(FS.nameTable[hash]===node){FS.nameTable[hash]=node.name_next}else{var current=FS.nameTable[hash];while(current){if(current.name_next===node){current.name_next=node.name_next;break}current=current.name_next}}},lookupNode(parent,name){var errCode=FS.mayLookup(parent);if(errCode){throw new FS.ErrnoError(errCode)}var hash=FS.hashName(parent.id,name);for(var node=FS.nameTable[hash];node;node=node.name_next){var nodeName=node.name;if(node.parent.id===parent.id&&nodeName===name){return node}}return FS.lookup(parent,name)},createNode(parent,name,mode,rdev){var node=new FS.FSNode(parent,name,mode,rdev);FS.hashAddNode(node);return node},destroyNode(node){FS.hashRemoveNode(node)},isRoot(node){return node===node.parent},isMountpoint(node){return!!node.mounted},isFile(mode){return(mode&61440)===32768},isDir(mode){return(mode&61440)===16384},isLink(mode){return(mode&61440)===40960},isChrdev(mode){return(mode&61440)===8192},isBlkdev(mode){return(mode&61440)===24576},isFIFO(mode){return(mode&61440)===4096},isSocket(mode){return(mode&49152)===49152},flagsToPermissionString(flag){var perms=["r","w","rw"][flag&3];if(flag&512){perms+="w"}return perms},nodePermissions(node,perms){if(FS.ignorePermissions){return 0}if(perms.includes("r")&&!(node.mode&292)){return 2}if(perms.includes("w")&&!(node.mode&146)){return 2}if(perms.includes("x")&&!(node.mode&73)){return 2}return 0},mayLookup(dir){if(!FS.isDir(dir.mode))return 54;var errCode=FS.nodePermissions(dir,"x");if(errCode)return errCode;if(!dir.node_ops.lookup)return 2;return 0},mayCreate(dir,name){if(!FS.isDir(dir.mode)){return 54}try{var node=FS.lookupNode(dir,name);return 20}catch(e){}return FS.nodePermissions(dir,"wx")},mayDelete(dir,name,isdir){var node;try{node=FS.lookupNode(dir,name)}catch(e){return e.errno}var errCode=FS.nodePermissions(dir,"wx");if(errCode){return errCode}if(isdir){if(!FS.isDir(node.mode)){return 54}if(FS.isRoot(node)||FS.getPath(node)===FS.cwd()){return 10}}else if(FS.isDir(node.mode)){return 31}return 0},mayOpen(node,flags){if(!node){return 44}if(FS.isLink(node.mode)){return 32}var mode=FS.flagsToPermissionString(flags);if(FS.isDir(node.mode)){if(mode!=="r"||flags&(512|64)){return 31}}return FS.nodePermissions(node,mode)},checkOpExists(op,err){if(!op){throw new FS.ErrnoError(err)}return op},MAX_OPEN_FDS:4096,nextfd(){for(var fd=0;fd<=FS.MAX_OPEN_FDS;fd++){if(!FS.streams[fd]){return fd}}throw new FS.ErrnoError(33)},getStreamChecked(fd){var stream=FS.getStream(fd);if(!stream){throw new FS.ErrnoError(8)}return stream},getStream:fd=>FS.streams[fd],createStream(stream,fd=-1){stream=Object.assign(new FS.FSStream,stream);if(fd==-1){fd=FS.nextfd()}stream.fd=fd;FS.streams[fd]=stream;return stream},closeStream(fd){FS.streams[fd]=null},dupStream(origStream,fd=-1){var stream=FS.createStream(origStream,fd);stream.stream_ops?.dup?.(stream);return stream},doSetAttr(stream,node,attr){var setattr=stream?.stream_ops.setattr;var arg=setattr?stream:node;setattr??=node.node_ops.setattr;FS.checkOpExists(setattr,63);try{setattr(arg,attr)}catch(e){if(e instanceof RangeError){throw new FS.ErrnoError(22)}throw e}},chrdev_stream_ops:{open(stream){var device=FS.getDevice(stream.node.rdev);stream.stream_ops=device.stream_ops;stream.stream_ops.open?.(stream)},llseek(){throw new FS.ErrnoError(70)}},major:dev=>dev>>8,minor:dev=>dev&255,makedev:(ma,mi)=>ma<<8|mi,registerDevice(dev,ops){FS.devices[dev]={stream_ops:ops}},getDevice:dev=>FS.devices[dev],getMounts(mount){var mounts=[];var check=[mount];while(check.length){var m=check.pop();mounts.push(m);check.push(...m.mounts)}return mounts},syncfs(populate,callback){if(typeof populate=="function"){callback=populate;populate=false}FS.syncFSRequests++;if(FS.syncFSRequests>1){err(`warning: ${FS.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`)}var mounts=FS.getMounts(FS.root.mount);var completed=0;function doCallback(errCode){FS.syncFSRequests--;return callback(errCode)}function done(errCode){if(errCode){if(!done.errored){done.errored=true;return doCallback(errCode)}return}if(++completed>=mounts.length){doCallback(null)}}for(var mount of mounts){if(mount.type.syncfs){mount.type.syncfs(mount,populate,done)}else{done(null)}}},mount(type,opts,mountpoint){var root=mountpoint==="/";var pseudo=!mountpoint;var node;if(root&&FS.root){throw new FS.ErrnoError(10)}else if(!root&&!pseudo){var lookup=FS.lookupPath(mountpoint,{follow_mount:false});mountpoint=lookup.path;node=lookup.node;if(FS.isMountpoint(node)){throw new FS.ErrnoError(10)}if(!FS.isDir(node.mode)){throw new FS.ErrnoError(54)}}var mount={type,opts,mountpoint,mounts:[]};var mountRoot=type.mount(mount);mountRoot.mount=mount;mount.root=mountRoot;if(root){FS.root=mountRoot}else if(node){node.mounted=mount;if(node.mount){node.mount.mounts.push(mount)}}return mountRoot},unmount(mountpoint){var lookup=FS.lookupPath(mountpoint,{follow_mount:false});if(!FS.isMountpoint(lookup.node)){throw new FS.ErrnoError(28)}var node=lookup.node;var mount=node.mounted;var mounts=FS.getMounts(mount);for(var[hash,current]of Object.entries(FS.nameTable)){while(current){var next=current.name_next;if(mounts.includes(current.mount)){FS.destroyNode(current)}current=next}}node.mounted=null;var idx=node.mount.mounts.indexOf(mount);node.mount.mounts.splice(idx,1)},lookup(parent,name){return parent.node_ops.lookup(parent,name)},mknod(path,mode,dev){var lookup=FS.lookupPath(path,{parent:true});var parent=lookup.node;var name=PATH.basename(path);if(!name){throw new FS.ErrnoError(28)}if(name==="."||name===".."){throw new FS.ErrnoError(20)}var errCode=FS.mayCreate(parent,name);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.mknod){throw new FS.ErrnoError(63)}return parent.node_ops.mknod(parent,name,mode,dev)},statfs(path){return FS.statfsNode(FS.lookupPath(path,{follow:true}).node)},statfsStream(stream){return FS.statfsNode(stream.node)},statfsNode(node){var rtn={bsize:4096,frsize:4096,blocks:1e6,bfree:5e5,bavail:5e5,files:FS.nextInode,ffree:FS.nextInode-1,fsid:42,flags:2,namelen:255};if(node.node_ops.statfs){Object.assign(rtn,node.node_ops.statfs(node.mount.opts.root))}return rtn},create(path,mode=438){mode&=4095;mode|=32768;return FS.mknod(path,mode,0)},mkdir(path,mode=511){mode&=511|512;mode|=16384;return FS.mknod(path,mode,0)},mkdirTree(path,mode){var dirs=path.split("/");var d="";for(var dir of dirs){if(!dir)continue;if(d||PATH.isAbs(path))d+="/";d+=dir;try{FS.mkdir(d,mode)}catch(e){if(e.errno!=20)throw e}}},mkdev(path,mode,dev){if(typeof dev=="undefined"){dev=mode;mode=438}mode|=8192;return FS.mknod(path,mode,dev)},symlink(oldpath,newpath){if(!PATH_FS.resolve(oldpath)){throw new FS.ErrnoError(44)}var lookup=FS.lookupPath(newpath,{parent:true});var parent=lookup.node;if(!parent){throw new FS.ErrnoError(44)}var newname=PATH.basename(newpath);var errCode=FS.mayCreate(parent,newname);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.symlink){throw new FS.ErrnoError(63)}return parent.node_ops.symlink(parent,newname,oldpath)},link(oldpath,newpath,flags){var lookup=FS.lookupPath(newpath,{parent:true});var parent=lookup.node;if(!parent){throw new FS.ErrnoError(44)}var newname=PATH.basename(newpath);var errCode=FS.mayCreate(parent,newname);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.link){throw new FS.ErrnoError(34)}return parent.node_ops.link(parent,newname,oldpath,flags)},rename(old_path,new_path){var old_dirname=PATH.dirname(old_path);var new_dirname=PATH.dirname(new_path);var old_name=PATH.basename(old_path);var new_name=PATH.basename(new_path);var lookup,old_dir,new_dir;lookup=FS.lookupPath(old_path,{parent:true});old_dir=lookup.node;lookup=FS.lookupPath(new_path,{parent:true});new_dir=lookup.node;if(!old_dir||!new_dir)throw new FS.ErrnoError(44);if(old_dir.mount!==new_dir.mount){throw new FS.ErrnoError(75)}var old_node=FS.lookupNode(old_dir,old_name);var relative=PATH_FS.relative(old_path,new_dirname);if(relative.charAt(0)!=="."){throw new FS.ErrnoError(28)}relative=PATH_FS.relative(new_path,old_dirname);if(relative.charAt(0)!=="."){throw new FS.ErrnoError(55)}var new_node;try{new_node=FS.lookupNode(new_dir,new_name)}catch(e){}if(old_node===new_node){return}var isdir=FS.isDir(old_node.mode);var errCode=FS.mayDelete(old_dir,old_name,isdir);if(errCode){throw new FS.ErrnoError(errCode)}errCode=new_node?FS.mayDelete(new_dir,new_name,isdir):FS.mayCreate(new_dir,new_name);if(errCode){throw new FS.ErrnoError(errCode)}if(!old_dir.node_ops.rename){throw new FS.ErrnoError(63)}if(FS.isMountpoint(old_node)||new_node&&FS.isMountpoint(new_node)){throw new FS.ErrnoError(10)}if(new_dir!==old_dir){errCode=FS.nodePermissions(old_dir,"w");if(errCode){throw new FS.ErrnoError(errCode)}}FS.hashRemoveNode(old_node);try{old_dir.node_ops.rename(old_node,new_dir,new_name);old_node.parent=new_dir}catch(e){throw e}finally{FS.hashAddNode(old_node)}},rmdir(path){var lookup=FS.lookupPath(path,{parent:true});var parent=lookup.node;var name=PATH.basename(path);var node=FS.lookupNode(parent,name);var errCode=FS.mayDelete(parent,name,true);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.rmdir){throw new FS.ErrnoError(63)}if(FS.isMountpoint(node)){throw new FS.ErrnoError(10)}parent.node_ops.rmdir(parent,name);FS.destroyNode(node)},readdir(path){var lookup=FS.lookupPath(path,{follow:true});var node=lookup.node;var readdir=FS.checkOpExists(node.node_ops.readdir,54);return readdir(node)},unlink(path){var lookup=FS.lookupPath(path,{parent:true});var parent=lookup.node;if(!parent){throw new FS.ErrnoError(44)}var name=PATH.basename(path);var node=FS.lookupNode(parent,name);var errCode=FS.mayDelete(parent,name,false);if(errCode){throw new FS.ErrnoError(errCode)}if(!parent.node_ops.unlink){throw new FS.ErrnoError(63)}if(FS.isMountpoint(node)){throw new FS.ErrnoError(10)}parent.node_ops.unlink(parent,name);FS.destroyNode(node)},readlink(path){var lookup=FS.lookupPath(path);var link=lookup.node;if(!link){throw new FS.ErrnoError(44)}if(!link.node_ops.readlink){throw new FS.ErrnoError(28)}return link.node_ops.readlink(link)},stat(path,dontFollow){var lookup=FS.lookupPath(path,{follow:!dontFollow});var node=lookup.node;var getattr=FS.checkOpExists(node.node_ops.getattr,63);return getattr(node)},fstat(fd){var stream=FS.getStreamChecked(fd);var node=stream.node;var getattr=stream.stream_ops.getattr;var arg=getattr?stream:node;getattr??=node.node_ops.getattr;FS.checkOpExists(getattr,63);return getattr(arg)},lstat(path){return FS.stat(path,true)},doChmod(stream,node,mode,dontFollow){FS.doSetAttr(stream,node,{mode:mode&4095|node.mode&~4095,ctime:Date.now(),dontFollow})},chmod(path,mode,dontFollow){var node;if(typeof path=="string"){var lookup=FS.lookupPath(path,{follow:!dontFollow});node=lookup.node}else{node=path}FS.doChmod(null,node,mode,dontFollow)},lchmod(path,mode){FS.chmod(path,mode,true)},fchmod(fd,mode){var stream=FS.getStreamChecked(fd);FS.doChmod(stream,stream.node,mode,false)},doChown(stream,node,dontFollow){FS.doSetAttr(stream,node,{timestamp:Date.now(),dontFollow})},chown(path,uid,gid,dontFollow){var node;if(typeof path=="string"){var lookup=FS.lookupPath(path,{follow:!dontFollow});node=lookup.node}else{node=path}FS.doChown(null,node,dontFollow)},lchown(path,uid,gid){FS.chown(path,uid,gid,true)},fchown(fd,uid,gid){var stream=FS.getStreamChecked(fd);FS.doChown(stream,stream.node,false)},doTruncate(stream,node,len){if(FS.isDir(node.mode)){throw new FS.ErrnoError(31)}if(!FS.isFile(node.mode)){throw new FS.ErrnoError(28)}var errCode=FS.nodePermissions(node,"w");if(errCode){throw new FS.ErrnoError(errCode)}FS.doSetAttr(stream,node,{size:len,timestamp:Date.now()})},truncate(path,len){if(len<0){throw new FS.ErrnoError(28)}var node;if(typeof path=="string"){var lookup=FS.lookupPath(path,{follow:true});node=lookup.node}else{node=path}FS.doTruncate(null,node,len)},ftruncate(fd,len){var stream=FS.getStreamChecked(fd);if(len<0||(stream.flags&2097155)===0){throw new FS.ErrnoError(28)}FS.doTruncate(stream,stream.node,len)},utime(path,atime,mtime,dontFollow){var lookup=FS.lookupPath(path,{follow:!dontFollow});FS.doSetAttr(null,lookup.node,{atime,mtime,dontFollow})},open(path,flags,mode=438){if(path===""){throw new FS.ErrnoError(44)}flags=FS_modeStringToFlags(flags);if(flags&64){mode=mode&4095|32768}else{mode=0}var node;var isDirPath;if(typeof path=="object"){node=path}else{isDirPath=path.endsWith("/");var lookup=FS.lookupPath(path,{follow:!(flags&131072),noent_okay:true});node=lookup.node;path=lookup.path}var created=false;if(flags&64){if(node){if(flags&128){throw new FS.ErrnoError(20)}}else if(isDirPath){throw new FS.ErrnoError(31)}else{node=FS.mknod(path,mode|511,0);created=true}}if(!node){throw new FS.ErrnoError(44)}if(FS.isChrdev(node.mode)){flags&=~512}if(flags&65536&&!FS.isDir(node.mode)){throw new FS.ErrnoError(54)}if(!created){var errCode=FS.mayOpen(node,flags);if(errCode){throw new FS.ErrnoError(errCode)}}if(flags&512&&!created){FS.truncate(node,0)}flags&=~(128|512|131072);var stream=FS.createStream({node,path:FS.getPath(node),flags,seekable:true,position:0,stream_ops:node.stream_ops,ungotten:[],error:false});if(stream.stream_ops.open){stream.stream_ops.open(stream)}if(created){FS.chmod(node,mode&511)}return stream},close(stream){if(FS.isClosed(stream)){throw new FS.ErrnoError(8)}if(stream.getdents)stream.getdents=null;stream.node?.notifyListeners(32);try{if(stream.stream_ops.close){stream.stream_ops.close(stream)}}catch(e){throw e}finally{FS.closeStream(stream.fd)}stream.fd=null},isClosed(stream){return stream.fd===null},llseek(stream,offset,whence){if(FS.isClosed(stream)){throw new FS.ErrnoError(8)}if(!stream.seekable||!stream.stream_ops.llseek){throw new FS.ErrnoError(70)}if(whence!=0&&whence!=1&&whence!=2){throw new FS.ErrnoError(28)}stream.position=stream.stream_ops.llseek(stream,offset,whence);stream.ungotten=[];return stream.position},read(stream,buffer,offset,length,position){if(length<0||position<0){throw new FS.ErrnoError(28)}if(FS.isClosed(stream)){throw new FS.ErrnoError(8)}if((stream.flags&2097155)===1){throw new FS.ErrnoError(8)}if(FS.isDir(stream.node.mode)){throw new FS.ErrnoError(31)}if(!stream.stream_ops.read){throw new FS.ErrnoError(28)}var seeking=typeof position!="undefined";if(!seeking){position=stream.position}else if(!stream.seekable){throw new FS.ErrnoError(70)}var bytesRead=stream.stream_ops.read(stream,buffer,offset,length,position);if(!seeking)stream.position+=bytesRead;return bytesRead},write(stream,buffer,offset,length,position,canOwn){if(length<0||position<0){throw new FS.ErrnoError(28)}if(FS.isClosed(stream)){throw new FS.ErrnoError(8)}if((stream.flags&2097155)===0){throw new FS.ErrnoError(8)}if(FS.isDir(stream.node.mode)){throw new FS.ErrnoError(31)}if(!stream.stream_ops.write){throw new FS.ErrnoError(28)}if(stream.seekable&&stream.flags&1024){FS.llseek(stream,0,2)}var seeking=typeof position!="undefined";if(!seeking){position=stream.position}else if(!stream.seekable){throw new FS.ErrnoError(70)}var bytesWritten=stream.stream_ops.write(stream,buffer,offset,length,position,canOwn);if(!seeking)stream.position+=bytesWritten;return bytesWritten},mmap(stream,length,position,prot,flags){if((prot&2)!==0&&(flags&2)===0&&(stream.flags&2097155)!==2){throw new FS.ErrnoError(2)}if((stream.flags&2097155)===1){throw new FS.ErrnoError(2)}if(!stream.stream_ops.mmap){throw new FS.ErrnoError(43)}if(!length){throw new FS.ErrnoError(28)}return stream.stream_ops.mmap(stream,length,position,prot,flags)},msync(stream,buffer,offset,length,mmapFlags){if(!stream.stream_ops.msync){return 0}return stream.stream_ops.msync(stream,buffer,offset,length,mmapFlags)},ioctl(stream,cmd,arg){if(!stream.stream_ops.ioctl){throw new FS.ErrnoError(59)}return stream.stream_ops.ioctl(stream,cmd,arg)},readFile(path,opts={}){opts.flags=opts.flags??0;opts.encoding=opts.encoding??"binary";if(opts.encoding!=="utf8"&&opts.encoding!=="binary"){abort(`Invalid encoding type "${opts.encoding}"`)}var stream=FS.open(path,opts.flags);var stat=FS.stat(path);var length=stat.size;var buf=new Uint8Array(length);FS.read(stream,buf,0,length,0);if(opts.encoding==="utf8"){buf=UTF8ArrayToString(buf)}FS.close(stream);return buf},writeFile(path,data,opts={}){opts.flags=opts.flags??577;var stream=FS.open(path,opts.flags,opts.mode);data=FS_fileDataToTypedArray(data);FS.write(stream,data,0,data.byteLength,undefined,opts.canOwn);FS.close(stream)},cwd:()=>FS.currentPath,chdir(path){var lookup=FS.lookupPath(path,{follow:true});if(lookup.node===null){throw new FS.ErrnoError(44)}if(!FS.isDir(lookup.node.mode)){throw new FS.ErrnoError(54)}var errCode=FS.nodePermissions(lookup.node,"x");if(errCode){throw new FS.ErrnoError(errCode)}FS.currentPath=lookup.path},createDefaultDirectories(){FS.mkdir("/tmp");FS.mkdir("/home");FS.mkdir("/home/web_user")},createDefaultDevices(){FS.mkdir("/dev");FS.registerDevice(FS.makedev(1,3),{read:()=>0,write:(stream,buffer,offset,length,pos)=>length,llseek:()=>0});FS.mkdev("/dev/null",FS.makedev(1,3));TTY.register(FS.makedev(5,0),TTY.default_tty_ops);TTY.register(FS.makedev(6,0),TTY.default_tty1_ops);FS.mkdev("/dev/tty",FS.makedev(5,0));FS.mkdev("/dev/tty1",FS.makedev(6,0));var randomBuffer=new Uint8Array(1024),randomLeft=0;var randomByte=()=>{if(randomLeft===0){randomFill(randomBuffer);randomLeft=randomBuffer.byteLength}return randomBuffer[--randomLeft]};FS.createDevice("/dev","random",randomByte);FS.createDevice("/dev","urandom",randomByte);FS.mkdir("/dev/shm");FS.mkdir("/dev/shm/tmp")},createSpecialDirectories(){FS.mkdir("/proc");var proc_self=FS.mkdir("/proc/self");FS.mkdir("/proc/self/fd");FS.mount({mount(){var node=FS.createNode(proc_self,"fd",16895,73);node.stream_ops={llseek:MEMFS.stream_ops.llseek};node.node_ops={lookup(parent,name){var fd=+name;var stream=FS.getStreamChecked(fd);var ret={parent:null,mount:{mountpoint:"fake"},node_ops:{readlink:()=>stream.path},id:fd+1};ret.parent=ret;return ret},readdir(){return Array.from(FS.streams.entries()).filter(([k,v])=>v).map(([k,v])=>k.toString())}};return node}},{},"/proc/self/fd")},createStandardStreams(input,output,error){if(input){FS.createDevice("/dev","stdin",input)}else{FS.symlink("/dev/tty","/dev/stdin")}if(output){FS.createDevice("/dev","stdout",null,output)}else{FS.symlink("/dev/tty","/dev/stdout")}if(error){FS.createDevice("/dev","stderr",null,error)}else{FS.symlink("/dev/tty1","/dev/stderr")}var stdin=FS.open("/dev/stdin",0);var stdout=FS.open("/dev/stdout",1);var stderr=FS.open("/dev/stderr",1)},staticInit(){FS.nameTable=new Array(4096);FS.mount(MEMFS,{},"/");FS.createDefaultDirectories();FS.createDefaultDevices();FS.createSpecialDirectories();FS.filesystems={MEMFS}},init(input,output,error){FS.initialized=true;input??=Module["stdin"];output??=Module["stdout"];error??=Module["stderr"];FS.createStandardStreams(input,output,error)},quit(){FS.initialized=false;for(var stream of FS.streams){if(stream){FS.close(stream)}}},findObject(path,dontResolveLastLink){var ret=FS.analyzePath(path,dontResolveLastLink);if(!ret.exists){return null}return ret.object},analyzePath(path,dontResolveLastLink){try{var lookup=FS.lookupPath(path,{follow:!dontResolveLastLink});path=lookup.path}catch(e){}var ret={isRoot:false,exists:false,error:0,name:null,path:null,object:null,parentExists:false,parentPath:null,parentObject:null};try{var lookup=FS.lookupPath(path,{parent:true});ret.parentExists=true;ret.parentPath=lookup.path;ret.parentObject=lookup.node;ret.name=PATH.basename(path);lookup=FS.lookupPath(path,{follow:!dontResolveLastLink});ret.exists=true;ret.path=lookup.path;ret.object=lookup.node;ret.name=lookup.node.name;ret.isRoot=lookup.path==="/"}catch(e){ret.error=e.errno}return ret},createPath(parent,path,canRead,canWrite){parent=typeof parent=="string"?parent:FS.getPath(parent);var parts=path.split("/").reverse();while(parts.length){var part=parts.pop();if(!part)continue;var current=PATH.join2(parent,part);try{FS.mkdir(current)}catch(e){if(e.errno!=20)throw e}parent=current}return current},createFile(parent,name,properties,canRead,canWrite){var path=PATH.join2(typeof parent=="string"?parent:FS.getPath(parent),name);var mode=FS_getMode(canRead,canWrite);return FS.create(path,mode)},createDataFile(parent,name,data,canRead,canWrite,canOwn){var path=name;if(parent){parent=typeof parent=="string"?parent:FS.getPath(parent);path=name?PATH.join2(parent,name):parent}var mode=FS_getMode(canRead,canWrite);var node=FS.create(path,mode);if(data){data=FS_fileDataToTypedArray(data);FS.chmod(node,mode|146);var stream=FS.open(node,577);FS.write(stream,data,0,data.length,0,canOwn);FS.close(stream);FS.chmod(node,mode)}},createDevice(parent,name,input,output){var path=PATH.join2(typeof parent=="string"?parent:FS.getPath(parent),name);var mode=FS_getMode(!!input,!!output);FS.createDevice.major??=64;var dev=FS.makedev(FS.createDevice.major++,0);FS.registerDevice(dev,{open(stream){stream.seekable=false},close(stream){if(output?.buffer?.length){output(10)}},read(stream,buffer,offset,length,pos){var bytesRead=0;for(var i=0;i<length;i++){var result;try{result=input()}catch(e){throw new FS.ErrnoError(29)}if(result===undefined&&bytesRead===0){throw new FS.ErrnoError(6)}if(result===null||result===undefined)break;bytesRead++;buffer[offset+i]=result}if(bytesRead){stream.node.atime=Date.now()}return bytesRead},write(stream,buffer,offset,length,pos){for(var i=0;i<length;i++){try{output(buffer[offset+i])}catch(e){throw new FS.ErrnoError(29)}}if(length){stream.node.mtime=stream.node.ctime=Date.now()}return i}});return FS.mkdev(path,mode,dev)},forceLoadFile(obj){if(obj.isDevice||obj.isFolder||obj.link||obj.contents)return true;if(globalThis.XMLHttpRequest){abort("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.")}else{try{obj.contents=readBinary(obj.url)}catch(e){throw new FS.ErrnoError(29)}}},createLazyFile(parent,name,url,canRead,canWrite){class LazyUint8Array{lengthKnown=false;chunks=[];get(idx){if(idx>this.length-1||idx<0){return undefined}var chunkOffset=idx%this.chunkSize;var chunkNum=idx/this.chunkSize|0;return this.getter(chunkNum)[chunkOffset]}setDataGetter(getter){this.getter=getter}cacheLength(){var xhr=new XMLHttpRequest;xhr.open("HEAD",url,false);xhr.send(null);if(!(xhr.status>=200&&xhr.status<300||xhr.status===304))abort("Couldn't load "+url+". Status: "+xhr.status);var datalength=Number(xhr.getResponseHeader("Content-length"));var header;var hasByteServing=(header=xhr.getResponseHeader("Accept-Ranges"))&&header==="bytes";var usesGzip=(header=xhr.getResponseHeader("Content-Encoding"))&&header==="gzip";var chunkSize=1024*1024;if(!hasByteServing)chunkSize=datalength;var doXHR=(from,to)=>{if(from>to)abort(`invalid range (${from}, ${to}) or no bytes requested!`);if(to>datalength-1)abort(`only ${datalength} bytes available! programmer error!`);var xhr=new XMLHttpRequest;xhr.open("GET",url,false);if(datalength!==chunkSize)xhr.setRequestHeader("Range","bytes="+from+"-"+to);xhr.responseType="arraybuffer";if(xhr.overrideMimeType){xhr.overrideMimeType("text/plain; charset=x-user-defined")}xhr.send(null);if(!(xhr.status>=200&&xhr.status<300||xhr.status===304))abort("Couldn't load "+url+". Status: "+xhr.status);if(xhr.response!==undefined){return new Uint8Array(xhr.response||[])}return intArrayFromString(xhr.responseText??"",true)};var lazyArray=this;lazyArray.setDataGetter(chunkNum=>{var start=chunkNum*chunkSize;var end=(chunkNum+1)*chunkSize-1;end=Math.min(end,datalength-1);if(typeof lazyArray.chunks[chunkNum]=="undefined"){lazyArray.chunks[chunkNum]=doXHR(start,end)}if(typeof lazyArray.chunks[chunkNum]=="undefined")abort("doXHR failed!");return lazyArray.chunks[chunkNum]});if(usesGzip||!datalength){chunkSize=datalength=1;datalength=this.getter(0).length;chunkSize=datalength;out("LazyFiles on gzip forces download of the whole file when length is accessed")}this._length=datalength;this._chunkSize=chunkSize;this.lengthKnown=true}get length(){if(!this.lengthKnown){this.cacheLength()}return this._length}get chunkSize(){if(!this.lengthKnown){this.cacheLength()}return this._chunkSize}}if(globalThis.XMLHttpRequest){if(!ENVIRONMENT_IS_WORKER)abort("Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embed-file or --preload-file in emcc");var lazyArray=new LazyUint8Array;var properties={isDevice:false,contents:lazyArray}}else{var properties={isDevice:false,url}}var node=FS.createFile(parent,name,properties,canRead,canWrite);if(properties.contents){node.contents=properties.contents}else if(properties.url){node.contents=null;node.url=properties.url}Object.defineProperties(node,{usedBytes:{get:function(){return this.contents.length}}});var stream_ops={};for(const[key,fn]of Object.entries(node.stream_ops)){stream_ops[key]=(...args)=>{FS.forceLoadFile(node);return fn(...args)}}function writeChunks(stream,buffer,offset,length,position){var contents=stream.node.contents;if(position>=contents.length)return 0;var size=Math.min(contents.length-position,length);if(contents.slice){for(var i=0;i<size;i++){buffer[offset+i]=contents[position+i]}}else{for(var i=0;i<size;i++){buffer[offset+i]=contents.get(position+i)}}return size}stream_ops.read=(stream,buffer,offset,length,position)=>{FS.forceLoadFile(node);return writeChunks(stream,buffer,offset,length,position)};stream_ops.mmap=(stream,length,position,prot,flags)=>{FS.forceLoadFile(node);var ptr=mmapAlloc(length);if(!ptr){throw new FS.ErrnoError(48)}writeChunks(stream,HEAP8,ptr,length,position);return{ptr,allocated:true}};node.stream_ops=stream_ops;return node}};var SYSCALLS={currentUmask:18,calculateAt(dirfd,path,allowEmpty){if(PATH.isAbs(path)){return path}var dir;if(dirfd===-100){dir=FS.cwd()}else{var dirstream=SYSCALLS.getStreamFromFD(dirfd);dir=dirstream.path}if(path.length==0){if(!allowEmpty){throw new FS.ErrnoError(44)}return dir}return dir+"/"+path},writeStat(buf,stat){HEAPU32[buf>>2]=stat.dev;HEAPU32[buf+4>>2]=stat.mode;HEAPU32[buf+8>>2]=stat.nlink;HEAPU32[buf+12>>2]=stat.uid;HEAPU32[buf+16>>2]=stat.gid;HEAPU32[buf+20>>2]=stat.rdev;HEAP64[buf+24>>3]=BigInt(stat.size);HEAP32[buf+32>>2]=4096;HEAP32[buf+36>>2]=stat.blocks;var atime=stat.atime.getTime();var mtime=stat.mtime.getTime();var ctime=stat.ctime.getTime();HEAP64[buf+40>>3]=BigInt(Math.floor(atime/1e3));HEAPU32[buf+48>>2]=atime%1e3*1e3*1e3;HEAP64[buf+56>>3]=BigInt(Math.floor(mtime/1e3));HEAPU32[buf+64>>2]=mtime%1e3*1e3*1e3;HEAP64[buf+72>>3]=BigInt(Math.floor(ctime/1e3));HEAPU32[buf+80>>2]=ctime%1e3*1e3*1e3;HEAP64[buf+88>>3]=BigInt(stat.ino);return 0},writeStatFs(buf,stats){HEAPU32[buf+4>>2]=stats.bsize;HEAPU32[buf+60>>2]=stats.bsize;HEAP64[buf+8>>3]=BigInt(stats.blocks);HEAP64[buf+16>>3]=BigInt(stats.bfree);HEAP64[buf+24>>3]=BigInt(stats.bavail);HEAP64[buf+32>>3]=BigInt(stats.files);HEAP64[buf+40>>3]=BigInt(stats.ffree);HEAPU32[buf+48>>2]=stats.fsid;HEAPU32[buf+64>>2]=stats.flags;HEAPU32[buf+56>>2]=stats.namelen},doMsync(addr,stream,len,flags,offset){if(!FS.isFile(stream.node.mode)){throw new FS.ErrnoError(43)}if(flags&2){return 0}var buffer=HEAPU8.subarray(addr,addr+len);FS.msync(stream,buffer,offset,len,flags)},getStreamFromFD(fd){var stream=FS.getStreamChecked(fd);return stream},varargs:undefined,getStr(ptr){var ret=UTF8ToString(ptr);return ret}};function _fd_close(fd){try{var stream=SYSCALLS.getStreamFromFD(fd);FS.close(stream);return 0}catch(e){if(typeof FS=="undefined"||!(e.name==="ErrnoError"))throw e;return e.errno}}var doReadv=(stream,iov,iovcnt,offset)=>{var ret=0;for(var i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>2];var len=HEAPU32[iov+4>>2];iov+=8;try{var curr=FS.read(stream,HEAP8,ptr,len,offset)}catch(e){if(ret>0&&e instanceof FS.ErrnoError&&(e.errno==6||e.errno==6)){break}throw e}if(curr<0)return-1;ret+=curr;if(curr<len)break;if(typeof offset!="undefined"){offset+=curr}}return ret};function _fd_read(fd,iov,iovcnt,pnum){try{var stream=SYSCALLS.getStreamFromFD(fd);var num=doReadv(stream,iov,iovcnt);HEAPU32[pnum>>2]=num;return 0}catch(e){if(typeof FS=="undefined"||!(e.name==="ErrnoError"))throw e;return e.errno}}var INT53_MAX=9007199254740992;var INT53_MIN=-9007199254740992;var bigintToI53Checked=num=>num<INT53_MIN||num>INT53_MAX?NaN:Number(num);function _fd_seek(fd,offset,whence,newOffset){offset=bigintToI53Checked(offset);try{if(isNaN(offset))return 22;var stream=SYSCALLS.getStreamFromFD(fd);FS.llseek(stream,offset,whence);HEAP64[newOffset>>3]=BigInt(stream.position);if(stream.getdents&&offset===0&&whence===0)stream.getdents=null;return 0}catch(e){if(typeof FS=="undefined"||!(e.name==="ErrnoError"))throw e;return e.errno}}var doWritev=(stream,iov,iovcnt,offset)=>{if(iovcnt==1){return FS.write(stream,HEAP8,HEAPU32[iov>>2],HEAPU32[iov+4>>2],offset)}var total=0;for(var i=0,p=iov;i<iovcnt;i++,p+=8){total+=HEAPU32[p+4>>2]}var view=new Uint8Array(total);var voff=0;for(var i=0;i<iovcnt;i++,iov+=8){var ptr=HEAPU32[iov>>2];var len=HEAPU32[iov+4>>2];view.set(HEAPU8.subarray(ptr,ptr+len),voff);voff+=len}return FS.write(stream,view,0,total,offset)};function _fd_write(fd,iov,iovcnt,pnum){try{var stream=SYSCALLS.getStreamFromFD(fd);var num=doWritev(stream,iov,iovcnt);HEAPU32[pnum>>2]=num;return 0}catch(e){if(typeof FS=="undefined"||!(e.name==="ErrnoError"))throw e;return e.errno}}var wasmTableMirror=[];var getWasmTableEntry=funcPtr=>{var func=wasmTableMirror[funcPtr];if(!func){wasmTableMirror[funcPtr]=func=wasmTable.get(funcPtr)}return func};var stringToUTF8=(str,outPtr,maxBytesToWrite)=>stringToUTF8Array(str,HEAPU8,outPtr,maxBytesToWrite);FS.createPreloadedFile=FS_createPreloadedFile;FS.preloadFile=FS_preloadFile;FS.staticInit();{if(Module["noExitRuntime"])noExitRuntime=Module["noExitRuntime"];if(Module["print"])out=Module["print"];if(Module["printErr"])err=Module["printErr"];if(Module["arguments"])programArgs=Module["arguments"];if(Module["thisProgram"])thisProgram=Module["thisProgram"];var preInit=Module["preInit"];if(preInit){if(typeof preInit=="function")Module["preInit"]=preInit=[preInit];while(preInit.length>0){preInit.shift()()}}}Module["getValue"]=getValue;Module["UTF8ToString"]=UTF8ToString;Module["stringToUTF8"]=stringToUTF8;Module["lengthBytesUTF8"]=lengthBytesUTF8;var _wasm_parse_query,_malloc,_free,_wasm_parse_query_raw,_wasm_free_parse_result,_wasm_parse_plpgsql,_wasm_fingerprint,_wasm_normalize_query,_wasm_parse_query_detailed,_wasm_free_detailed_result,_wasm_scan,_wasm_free_string,__emscripten_timeout,_setThrew,__emscripten_stack_restore,_emscripten_stack_get_current,memory,__indirect_function_table,wasmMemory,wasmTable;function assignWasmExports(wasmExports){_wasm_parse_query=Module["_wasm_parse_query"]=wasmExports["B"];_malloc=Module["_malloc"]=wasmExports["C"];_free=Module["_free"]=wasmExports["E"];_wasm_parse_query_raw=Module["_wasm_parse_query_raw"]=wasmExports["F"];_wasm_free_parse_result=Module["_wasm_free_parse_result"]=wasmExports["G"];_wasm_parse_plpgsql=Module["_wasm_parse_plpgsql"]=wasmExports["H"];_wasm_fingerprint=Module["_wasm_fingerprint"]=wasmExports["I"];_wasm_normalize_query=Module["_wasm_normalize_query"]=wasmExports["J"];_wasm_parse_query_detailed=Module["_wasm_parse_query_detailed"]=wasmExports["K"];_wasm_free_detailed_result=Module["_wasm_free_detailed_result"]=wasmExports["L"];_wasm_scan=Module["_wasm_scan"]=wasmExports["M"];_wasm_free_string=Module["_wasm_free_string"]=wasmExports["N"];__emscripten_timeout=wasmExports["O"];_setThrew=wasmExports["P"];__emscripten_stack_restore=wasmExports["Q"];_emscripten_stack_get_current=wasmExports["R"];memory=wasmMemory=wasmExports["z"];__indirect_function_table=wasmTable=wasmExports["D"]}var wasmImports={c:___assert_fail,x:__abort_js,w:__emscripten_runtime_keepalive_clear,p:__emscripten_throw_longjmp,o:__setitimer_js,q:_emscripten_resize_heap,m:_exit,u:_fd_close,r:_fd_read,s:_fd_seek,t:_fd_write,g:invoke_i,b:invoke_ii,a:invoke_iii,d:invoke_iiii,k:invoke_iiiii,l:invoke_ji,e:invoke_v,f:invoke_vi,h:invoke_vii,j:invoke_viii,i:invoke_viiii,y:invoke_viiiii,n:invoke_viiiiiiiiiiiii,v:_proc_exit};function invoke_iii(index,a1,a2){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_ii(index,a1){var sp=stackSave();try{return getWasmTableEntry(index)(a1)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_i(index){var sp=stackSave();try{return getWasmTableEntry(index)()}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_v(index){var sp=stackSave();try{getWasmTableEntry(index)()}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_iiii(index,a1,a2,a3){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2,a3)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_viiii(index,a1,a2,a3,a4){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2,a3,a4)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_viiiiiiiiiiiii(index,a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11,a12,a13){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11,a12,a13)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_iiiii(index,a1,a2,a3,a4){var sp=stackSave();try{return getWasmTableEntry(index)(a1,a2,a3,a4)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_viii(index,a1,a2,a3){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2,a3)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_vi(index,a1){var sp=stackSave();try{getWasmTableEntry(index)(a1)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_vii(index,a1,a2){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_viiiii(index,a1,a2,a3,a4,a5){var sp=stackSave();try{getWasmTableEntry(index)(a1,a2,a3,a4,a5)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0)}}function invoke_ji(index,a1){var sp=stackSave();try{return getWasmTableEntry(index)(a1)}catch(e){stackRestore(sp);if(!(e instanceof EmscriptenEH))throw e;_setThrew(1,0);return 0n}}async function run(){preRun();if(runDependencies){await resolveRunDependencies()}var setStatus=Module["setStatus"];if(setStatus){setStatus("Running...");await new Promise(resolve=>setTimeout(resolve,1));setTimeout(setStatus,1,"")}if(ABORT)return;initRuntime();Module["onRuntimeInitialized"]?.();postRun()}var wasmExports;wasmExports=await createWasm();await run();
;return Module}})();if(true){module.exports=PgQueryModule;module.exports["default"]=PgQueryModule}else {}


/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 627:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";

/**
 * DO NOT MODIFY MANUALLY — this is generated from the templates dir
 *
 * To make changes, edit the files in the templates/ directory and run:
 * npm run copy:templates
 */
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scan = exports.normalize = exports.fingerprint = exports.parsePlPgSQL = exports.parse = exports.SqlError = void 0;
exports.hasSqlDetails = hasSqlDetails;
exports.formatSqlError = formatSqlError;
exports.loadModule = loadModule;
exports.parseSync = parseSync;
exports.parsePlPgSQLSync = parsePlPgSQLSync;
exports.fingerprintSync = fingerprintSync;
exports.normalizeSync = normalizeSync;
exports.scanSync = scanSync;
__exportStar(__nccwpck_require__(461), exports);
class SqlError extends Error {
    sqlDetails;
    constructor(message, details) {
        super(message);
        this.name = 'SqlError';
        this.sqlDetails = details;
    }
}
exports.SqlError = SqlError;
function hasSqlDetails(error) {
    return error instanceof SqlError && error.sqlDetails !== undefined;
}
function formatSqlError(error, query, options = {}) {
    const { showPosition = true, showQuery = true, color = false, maxQueryLength } = options;
    const lines = [];
    // ANSI color codes
    const red = color ? '\x1b[31m' : '';
    const yellow = color ? '\x1b[33m' : '';
    const reset = color ? '\x1b[0m' : '';
    // Add error message
    lines.push(`${red}Error: ${error.message}${reset}`);
    // Add SQL details if available
    if (error.sqlDetails) {
        const { cursorPosition, fileName, functionName, lineNumber } = error.sqlDetails;
        if (cursorPosition !== undefined && cursorPosition >= 0) {
            lines.push(`Position: ${cursorPosition}`);
        }
        if (fileName || functionName || lineNumber) {
            const details = [];
            if (fileName)
                details.push(`file: ${fileName}`);
            if (functionName)
                details.push(`function: ${functionName}`);
            if (lineNumber)
                details.push(`line: ${lineNumber}`);
            lines.push(`Source: ${details.join(', ')}`);
        }
        // Show query with position marker
        if (showQuery && showPosition && cursorPosition !== undefined && cursorPosition >= 0) {
            let displayQuery = query;
            let adjustedPosition = cursorPosition;
            // Truncate if needed
            if (maxQueryLength && query.length > maxQueryLength) {
                const start = Math.max(0, cursorPosition - Math.floor(maxQueryLength / 2));
                const end = Math.min(query.length, start + maxQueryLength);
                displayQuery = (start > 0 ? '...' : '') +
                    query.substring(start, end) +
                    (end < query.length ? '...' : '');
                // Adjust cursor position for truncation
                adjustedPosition = cursorPosition - start + (start > 0 ? 3 : 0);
            }
            lines.push(displayQuery);
            lines.push(' '.repeat(adjustedPosition) + `${yellow}^${reset}`);
        }
    }
    else if (showQuery) {
        // No SQL details, just show the query if requested
        let displayQuery = query;
        if (maxQueryLength && query.length > maxQueryLength) {
            displayQuery = query.substring(0, maxQueryLength) + '...';
        }
        lines.push(`Query: ${displayQuery}`);
    }
    return lines.join('\n');
}
// @ts-ignore
const libpg_query_js_1 = __importDefault(__nccwpck_require__(995));
let wasmModule;
const initPromise = (0, libpg_query_js_1.default)().then((module) => {
    wasmModule = module;
});
function ensureLoaded() {
    if (!wasmModule)
        throw new Error("WASM module not initialized. Call `loadModule()` first.");
}
async function loadModule() {
    if (!wasmModule) {
        await initPromise;
    }
}
function awaitInit(fn) {
    return (async (...args) => {
        await initPromise;
        return fn(...args);
    });
}
function stringToPtr(str) {
    ensureLoaded();
    if (typeof str !== 'string') {
        throw new TypeError(`Expected a string, got ${typeof str}`);
    }
    const len = wasmModule.lengthBytesUTF8(str) + 1;
    const ptr = wasmModule._malloc(len);
    try {
        wasmModule.stringToUTF8(str, ptr, len);
        return ptr;
    }
    catch (error) {
        wasmModule._free(ptr);
        throw error;
    }
}
function ptrToString(ptr) {
    ensureLoaded();
    if (typeof ptr !== 'number') {
        throw new TypeError(`Expected a number, got ${typeof ptr}`);
    }
    return wasmModule.UTF8ToString(ptr);
}
exports.parse = awaitInit(async (query) => {
    // Input validation
    if (query === null || query === undefined) {
        throw new Error('Query cannot be null or undefined');
    }
    if (query === '') {
        throw new Error('Query cannot be empty');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_parse_query_raw(queryPtr);
        if (!resultPtr) {
            throw new Error('Failed to parse query: memory allocation failed');
        }
        // Read the PgQueryParseResult struct
        const parseTreePtr = wasmModule.getValue(resultPtr, 'i32');
        const stderrBufferPtr = wasmModule.getValue(resultPtr + 4, 'i32');
        const errorPtr = wasmModule.getValue(resultPtr + 8, 'i32');
        if (errorPtr) {
            // Read PgQueryError struct
            const messagePtr = wasmModule.getValue(errorPtr, 'i32');
            const funcnamePtr = wasmModule.getValue(errorPtr + 4, 'i32');
            const filenamePtr = wasmModule.getValue(errorPtr + 8, 'i32');
            const lineno = wasmModule.getValue(errorPtr + 12, 'i32');
            const cursorpos = wasmModule.getValue(errorPtr + 16, 'i32');
            const message = messagePtr ? wasmModule.UTF8ToString(messagePtr) : 'Unknown error';
            const funcname = funcnamePtr ? wasmModule.UTF8ToString(funcnamePtr) : undefined;
            const filename = filenamePtr ? wasmModule.UTF8ToString(filenamePtr) : undefined;
            throw new SqlError(message, {
                message,
                cursorPosition: cursorpos > 0 ? cursorpos - 1 : 0, // Convert to 0-based
                fileName: filename,
                functionName: funcname,
                lineNumber: lineno > 0 ? lineno : undefined
            });
        }
        if (!parseTreePtr) {
            throw new Error('No parse tree generated');
        }
        const parseTreeStr = wasmModule.UTF8ToString(parseTreePtr);
        return JSON.parse(parseTreeStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_parse_result(resultPtr);
        }
    }
});
exports.parsePlPgSQL = awaitInit(async (query) => {
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_parse_plpgsql(queryPtr);
        const resultStr = ptrToString(resultPtr);
        // Success is always a JSON object; anything else is an error message
        if (!resultStr.startsWith('{')) {
            throw new Error(resultStr);
        }
        return JSON.parse(resultStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
});
exports.fingerprint = awaitInit(async (query) => {
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_fingerprint(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return resultStr;
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
});
exports.normalize = awaitInit(async (query) => {
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_normalize_query(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return resultStr;
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
});
// Sync versions
function parseSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    // Input validation
    if (query === null || query === undefined) {
        throw new Error('Query cannot be null or undefined');
    }
    if (query === '') {
        throw new Error('Query cannot be empty');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_parse_query_raw(queryPtr);
        if (!resultPtr) {
            throw new Error('Failed to parse query: memory allocation failed');
        }
        // Read the PgQueryParseResult struct
        const parseTreePtr = wasmModule.getValue(resultPtr, 'i32');
        const stderrBufferPtr = wasmModule.getValue(resultPtr + 4, 'i32');
        const errorPtr = wasmModule.getValue(resultPtr + 8, 'i32');
        if (errorPtr) {
            // Read PgQueryError struct
            const messagePtr = wasmModule.getValue(errorPtr, 'i32');
            const funcnamePtr = wasmModule.getValue(errorPtr + 4, 'i32');
            const filenamePtr = wasmModule.getValue(errorPtr + 8, 'i32');
            const lineno = wasmModule.getValue(errorPtr + 12, 'i32');
            const cursorpos = wasmModule.getValue(errorPtr + 16, 'i32');
            const message = messagePtr ? wasmModule.UTF8ToString(messagePtr) : 'Unknown error';
            const funcname = funcnamePtr ? wasmModule.UTF8ToString(funcnamePtr) : undefined;
            const filename = filenamePtr ? wasmModule.UTF8ToString(filenamePtr) : undefined;
            throw new SqlError(message, {
                message,
                cursorPosition: cursorpos > 0 ? cursorpos - 1 : 0, // Convert to 0-based
                fileName: filename,
                functionName: funcname,
                lineNumber: lineno > 0 ? lineno : undefined
            });
        }
        if (!parseTreePtr) {
            throw new Error('No parse tree generated');
        }
        const parseTreeStr = wasmModule.UTF8ToString(parseTreePtr);
        return JSON.parse(parseTreeStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_parse_result(resultPtr);
        }
    }
}
function parsePlPgSQLSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_parse_plpgsql(queryPtr);
        const resultStr = ptrToString(resultPtr);
        // Success is always a JSON object; anything else is an error message
        if (!resultStr.startsWith('{')) {
            throw new Error(resultStr);
        }
        return JSON.parse(resultStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
}
function fingerprintSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_fingerprint(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return resultStr;
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
}
function normalizeSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_normalize_query(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return resultStr;
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
}
exports.scan = awaitInit(async (query) => {
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_scan(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return JSON.parse(resultStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
});
function scanSync(query) {
    if (!wasmModule) {
        throw new Error('WASM module not initialized. Call loadModule() first.');
    }
    const queryPtr = stringToPtr(query);
    let resultPtr = 0;
    try {
        resultPtr = wasmModule._wasm_scan(queryPtr);
        const resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith('syntax error') || resultStr.startsWith('deparse error') || resultStr.startsWith('ERROR')) {
            throw new Error(resultStr);
        }
        return JSON.parse(resultStr);
    }
    finally {
        wasmModule._free(queryPtr);
        if (resultPtr) {
            wasmModule._wasm_free_string(resultPtr);
        }
    }
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";

// NAMESPACE OBJECT: ./lib/hazards/rules/all.js
var all_namespaceObject = {};
__nccwpck_require__.r(all_namespaceObject);
__nccwpck_require__.d(all_namespaceObject, {
  addCheckValidating: () => (addCheckValidating),
  addColumnConstrainedDomain: () => (addColumnConstrainedDomain),
  addColumnRequired: () => (addColumnRequired),
  addColumnSerial: () => (addColumnSerial),
  addColumnStoredGenerated: () => (addColumnStoredGenerated),
  addColumnVolatileDefault: () => (addColumnVolatileDefault),
  addExclusionConstraint: () => (addExclusionConstraint),
  addFkValidating: () => (addFkValidating),
  addPrimaryKey: () => (addPrimaryKey),
  addUniqueConstraint: () => (addUniqueConstraint),
  alterColumnType: () => (alterColumnType),
  attachPartitionScan: () => (attachPartitionScan),
  authUsersExposed: () => (authUsersExposed),
  clusterOrVacuumFull: () => (clusterOrVacuumFull),
  concurrentlyInTransaction: () => (concurrentlyInTransaction),
  concurrentlyOnPartitioned: () => (concurrentlyOnPartitioned),
  createPartitionLock: () => (createPartitionLock),
  createTrigger: () => (createTrigger),
  deleteWithoutWhere: () => (deleteWithoutWhere),
  detachPartition: () => (detachPartition),
  disableTrigger: () => (disableTrigger),
  domainConstraint: () => (domainConstraint),
  dropColumn: () => (dropColumn),
  dropDatabase: () => (dropDatabase),
  dropFunction: () => (dropFunction),
  dropIndexNotConcurrent: () => (dropIndexNotConcurrent),
  dropNotNull: () => (dropNotNull),
  dropPolicy: () => (dropPolicy),
  dropSchema: () => (dropSchema),
  dropTable: () => (dropTable),
  dropType: () => (dropType),
  dropView: () => (dropView),
  dynamicSql: () => (dynamicSql),
  enumValueSameTransaction: () => (enumValueSameTransaction),
  extensionInPublic: () => (extensionInPublic),
  fkNotValidOnPartitioned: () => (fkNotValidOnPartitioned),
  fkToAuthUnique: () => (fkToAuthUnique),
  functionSearchPath: () => (functionSearchPath),
  grantBroad: () => (grantBroad),
  indexNotConcurrent: () => (indexNotConcurrent),
  jsonColumn: () => (jsonColumn),
  lockTable: () => (lockTable),
  matviewInApi: () => (matviewInApi),
  policyAlwaysTrue: () => (policyAlwaysTrue),
  policyUserMetadata: () => (policyUserMetadata),
  policyWithoutRls: () => (policyWithoutRls),
  refreshMatview: () => (refreshMatview),
  reindexNotConcurrent: () => (reindexNotConcurrent),
  renameColumn: () => (renameColumn),
  renameEnumValue: () => (renameEnumValue),
  renameSchema: () => (renameSchema),
  renameTable: () => (renameTable),
  renameView: () => (renameView),
  revoke: () => (revoke),
  rlsDisabled: () => (rlsDisabled),
  securityDefinerView: () => (securityDefinerView),
  setAccessMethod: () => (setAccessMethod),
  setNotNull: () => (setNotNull),
  setPersistence: () => (setPersistence),
  setSchema: () => (setSchema),
  statementWhileHoldingExclusive: () => (statementWhileHoldingExclusive),
  syntaxErrorRule: () => (syntaxErrorRule),
  tableWithoutGrants: () => (tableWithoutGrants),
  tableWithoutRls: () => (tableWithoutRls),
  transactionControl: () => (transactionControl),
  truncate: () => (truncate),
  uncommittedTransaction: () => (uncommittedTransaction),
  updateWithoutWhere: () => (updateWithoutWhere),
  validateSameTransaction: () => (validateSameTransaction)
});

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: ./lib/sql/kind.js
/** Which kind a node is: the name of its only field. */
function kindOf(node) {
    for (const kind in node)
        return kind;
    return "";
}

;// CONCATENATED MODULE: ./lib/sql/lexer.js
/**
 * Postgres' lexical rules, as far as telling tokens apart needs them (src/backend/parser/scan.l).
 *
 * libpg_query has a scanner too; it gives up at the first unterminated quote and takes 800 ms for 1 MB. This one takes
 * about 20 ms, counts in UTF-16 as the rest of this room does, and always reaches the end of the text.
 */
// Every character above ASCII is a letter to Postgres, a no-break space too. PL/pgSQL's labels and `..` are "other".
const LINE_COMMENT = /--[^\n\r]*/y;
const WORD = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?!\.)\d*(?:_\d+)*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const PARAMETER = /\$\d+/y;
const OPERATOR = /[-+*/<>=~!@#%^&|`?]+/y;
const OTHER = /:[:=]|\.\.|[\s\S]/y;
// What may end a string: a quote, unless it is doubled or, in E'…', behind a backslash.
const PLAIN = /''?/g;
const ESCAPED = /''?|\\[\s\S]/g;
const COMMENT_EDGE = /\/\*|\*\//g;
/** Where the text proper begins: after a byte order mark, if there is one. */
function textStart(text) {
    return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
/** The first token at or after `from`, comments included; `undefined` when only white space is left before `to`. */
function nextToken(text, from, to = text.length) {
    const start = afterSpace(text, from);
    if (start >= to)
        return undefined;
    const [kind, end] = tokenAt(text, start);
    return { kind, start, end: Math.min(end, to) };
}
/** As {@link nextToken}, without comments. */
function nextSignificant(text, from, to = text.length) {
    let token = nextToken(text, from, to);
    while (token?.kind === "comment")
        token = nextToken(text, token.end, to);
    return token;
}
/** What stands between the parts of a string that goes on in a later line: white space and `--` comments. */
function joints(text, { kind, start, end }) {
    if (kind !== "string")
        return [];
    const ends = /e/i.test(text.charAt(start)) ? ESCAPED : PLAIN;
    const found = [];
    let from = endOfPart(text, text.indexOf("'", start), ends);
    while (from < end) {
        const to = continuation(text, from) ?? end;
        found.push({ start: from, end: to });
        from = endOfPart(text, to, ends);
    }
    return found;
}
function tokenAt(text, at) {
    // Most tokens are words.
    const word = match(WORD, text, at);
    if (word > at)
        return prefixedQuote(text, at) ?? ["word", word];
    const char = text.charAt(at);
    if (char === "-" && text.startsWith("--", at))
        return ["comment", match(LINE_COMMENT, text, at)];
    if (char === "/" && text.startsWith("/*", at))
        return ["comment", endOfComment(text, at)];
    switch (char) {
        case "'":
            return ["string", endOfString(text, at, PLAIN)];
        case '"':
            return ["name", endOfName(text, at)];
        case "$":
            return dollarAt(text, at);
        case ";":
            return ["semicolon", at + 1];
        case "(":
            return ["open", at + 1];
        case ")":
            return ["close", at + 1];
        case "\\":
            return ["backslash", at + 1];
    }
    const number = match(NUMBER, text, at);
    if (number > at)
        return ["number", number];
    const operator = match(OPERATOR, text, at);
    if (operator > at)
        return ["operator", endOfOperator(text, at, operator)];
    return ["other", match(OTHER, text, at)];
}
/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"`: the prefix belongs to the quote. */
function prefixedQuote(text, at) {
    const next = text.charAt(at + 1);
    if (next === "'") {
        const prefix = text.charAt(at).toLowerCase();
        if (prefix === "e")
            return ["string", endOfString(text, at + 1, ESCAPED)];
        if ("bxn".includes(prefix))
            return ["string", endOfString(text, at + 1, PLAIN)];
    }
    if (next === "&" && text.charAt(at).toLowerCase() === "u") {
        const quote = text.charAt(at + 2);
        if (quote === "'")
            return ["string", endOfString(text, at + 2, PLAIN)];
        if (quote === '"')
            return ["name", endOfName(text, at + 2)];
    }
    return undefined;
}
function dollarAt(text, at) {
    const opened = match(DOLLAR, text, at);
    if (opened > at) {
        const tag = text.slice(at, opened);
        const closed = text.indexOf(tag, opened);
        return ["dollar-string", closed < 0 ? text.length : closed + tag.length];
    }
    const parameter = match(PARAMETER, text, at);
    return parameter > at ? ["parameter", parameter] : ["other", at + 1];
}
/** Space, and `\t` to `\r`. */
function afterSpace(text, from) {
    let at = from;
    for (let code = text.charCodeAt(at); code === 32 || (code >= 9 && code <= 13); code = text.charCodeAt(at))
        at++;
    return at;
}
/** A doubled quote stands for itself. `at` is the opening quote. */
function endOfName(text, at) {
    let closed = text.indexOf('"', at + 1);
    while (closed >= 0 && text.charAt(closed + 1) === '"')
        closed = text.indexOf('"', closed + 2);
    return closed < 0 ? text.length : closed + 1;
}
/** A quote on a later line continues the string, and backslashes go on meaning what they mean in `E'…'`. */
function endOfString(text, at, ends) {
    let end = endOfPart(text, at, ends);
    for (let next = continuation(text, end); next !== undefined; next = continuation(text, end)) {
        end = endOfPart(text, next, ends);
    }
    return end;
}
function endOfPart(text, at, ends) {
    ends.lastIndex = at + 1;
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
        // Longer is a doubled quote or an escaped character.
        if (end[0].length === 1)
            return ends.lastIndex;
    }
    return text.length;
}
/** Where the quote stands that continues a string which ends before `at`: on a later line, with at most `--` between. */
function continuation(text, at) {
    let next = afterSpace(text, at);
    while (text.startsWith("--", next))
        next = afterSpace(text, match(LINE_COMMENT, text, next));
    return text.charAt(next) === "'" && /[\n\r]/.test(text.slice(at, next)) ? next : undefined;
}
/** Block comments nest. */
function endOfComment(text, at) {
    let depth = 0;
    COMMENT_EDGE.lastIndex = at;
    for (let edge = COMMENT_EDGE.exec(text); edge !== null; edge = COMMENT_EDGE.exec(text)) {
        depth += edge[0] === "/*" ? 1 : -1;
        if (depth === 0)
            return COMMENT_EDGE.lastIndex;
    }
    return text.length;
}
/**
 * An operator ends where a comment begins, and does not end in `+` or `-` unless it holds a character that SQL's own
 * operators lack: `a=-1` is `a = -1` (https://www.postgresql.org/docs/current/sql-syntax-lexical.html).
 */
function endOfOperator(text, at, to) {
    const run = text.slice(at, to);
    const comment = run.search(/--|\/\*/);
    const operator = comment > 0 ? run.slice(0, comment) : run;
    const kept = /[~!@#^&|`?%]/.test(operator) ? operator : operator.replace(/(?<=.)[-+]+$/, "");
    return at + kept.length;
}
/** Where the sticky `pattern` ends when it matches at `at`, else `at`. */
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}

;// CONCATENATED MODULE: ./lib/sql/position.js

/** An excerpt longer than this is of no use under a message; in code points. */
const EXCERPT_LIMIT = 240;
/**
 * The line and column of a UTF-16 index, in O(length). Lines end at `\n`, as Postgres, editors and GitHub count them; a byte order
 * mark is no column.
 *
 * @param starts from {@link lineStarts}, when many positions of one text are asked for.
 */
function positionAt(text, offset, starts = lineStarts(text)) {
    const line = lineAt(starts, offset);
    const start = Math.max(starts[line - 1] ?? 0, textStart(text));
    return { line, column: codePoints(text, start, offset) + 1 };
}
/** The 1-based line of a UTF-16 index, from what {@link lineStarts} gave. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** The UTF-16 index at which each line begins. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
/** The text of the line in which `offset` stands, without its line end, cut short at its end when it is very long. */
function excerptAt(text, offset) {
    const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, textStart(text));
    const end = text.indexOf("\n", offset);
    const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
    if (line.length <= EXCERPT_LIMIT)
        return line;
    return `${line.slice(0, offsetOfCodePoint(line, EXCERPT_LIMIT))}…`;
}
/**
 * The UTF-16 index of a character counted in code points from 0, as Postgres' error positions are (minus one). Past the
 * end it is the text's length.
 */
function offsetOfCodePoint(text, position) {
    if (!/[\ud800-\udbff]/.test(text))
        return Math.min(position, text.length);
    let offset = 0;
    for (let left = position; left > 0 && offset < text.length; left--)
        offset += unitsAt(text, offset);
    return offset;
}
/** The UTF-16 index of a UTF-8 byte, as the grammar's `location` and `stmt_location` count. */
function offsetOfByte(text, byte) {
    let offset = 0;
    for (let left = byte; left > 0 && offset < text.length;) {
        const code = text.charCodeAt(offset);
        const units = unitsAt(text, offset);
        left -= units === 2 ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
        offset += units;
    }
    return offset;
}
function codePoints(text, start, end) {
    let count = 0;
    for (let offset = start; offset < end; offset += unitsAt(text, offset))
        count++;
    return count;
}
/** 2 for a surrogate pair, else 1. */
function unitsAt(text, offset) {
    return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/sql/source.js

/** Postgres quotes the rest of the file in some messages; in UTF-16 units. */
const MESSAGE_LIMIT = 200;
function openSource(file, text) {
    return { file, text, lineStarts: lineStarts(text) };
}
/** A problem at a UTF-16 index of the source. Of a message only the first line is kept. */
function problemAt(source, offset, code, message, hint) {
    const { line, column } = positionAt(source.text, offset, source.lineStarts);
    const excerpt = excerptAt(source.text, offset);
    return { code, message: shorten(message), hint, file: source.file, line, column, excerpt };
}
function shorten(message) {
    const [first = ""] = message.split(/[\r\n]/, 1);
    if (first.length === message.length && first.length <= MESSAGE_LIMIT)
        return message;
    return `${first.slice(0, MESSAGE_LIMIT).trimEnd()}…`;
}

// EXTERNAL MODULE: ./node_modules/libpg-query/wasm/index.cjs
var wasm = __nccwpck_require__(627);
;// CONCATENATED MODULE: ./lib/sql/joints.js

/**
 * Blanks the `--` comments between the parts of a string that goes on in a later line: Postgres allows them, libpg_query
 * 18.1.5 takes them for a syntax error. The text stays as long as it was, so positions in it hold.
 *
 * @param inBodies also inside dollar quotes, where a function's body may stand.
 */
function withoutJointComments(sql, inBodies = false) {
    if (!/'\s*--/.test(sql))
        return sql;
    let written = "";
    let from = 0;
    for (let token = nextToken(sql, 0); token !== undefined; token = nextToken(sql, token.end)) {
        for (const { start, end } of joints(sql, token)) {
            written += sql.slice(from, start) + sql.slice(start, end).replace(/[^\n\r]/g, " ");
            from = end;
        }
        if (!inBodies || token.kind !== "dollar-string")
            continue;
        const body = token.start + sql.slice(token.start).search(/(?<=\$.*)\$/) + 1;
        written += sql.slice(from, body) + withoutJointComments(sql.slice(body, token.end));
        from = token.end;
    }
    return written + sql.slice(from);
}

;// CONCATENATED MODULE: ./lib/sql/grammar.js


/** Must be awaited once before the others are called. */
const loadGrammar = wasm.loadModule;
/**
 * Parses with Postgres' own grammar. Throws what is not the text's fault in a way that Postgres would tell, such as an
 * overflow of the stack: after that the instance is not to be used again.
 */
function parseSql(sql) {
    const answer = parseSeveral(sql);
    const mended = answer.status === "error" ? withoutJointComments(sql) : sql;
    return mended === sql ? answer : parseSeveral(mended);
}
/** As {@link parseSql}, for several statements at once: quick, but refuses one thing that Postgres accepts. */
function parseSeveral(sql) {
    // The binding refuses an empty text.
    if (sql === "")
        return { status: "ok", trees: [] };
    try {
        return { status: "ok", trees: ((0,wasm.parseSync)(sql).stmts ?? []).flatMap(tree) };
    }
    catch (error) {
        if (!(0,wasm.hasSqlDetails)(error))
            throw error;
        const { message, cursorPosition } = error.sqlDetails ?? { message: String(error), cursorPosition: 0 };
        return { status: "error", message, position: cursorPosition };
    }
}
/** Checks the PL/pgSQL body of a `CREATE FUNCTION`, `CREATE PROCEDURE` or `DO` statement. Throws as {@link parseSql}. */
function parseRoutine(sql) {
    const answer = parseRoutineExactly(sql);
    const mended = answer.status === "error" ? withoutJointComments(sql, true) : sql;
    return mended === sql ? answer : parseRoutineExactly(mended);
}
function parseRoutineExactly(sql) {
    try {
        (0,wasm.parsePlPgSQLSync)(sql);
        return { status: "ok" };
    }
    catch (error) {
        // The binding throws a plain Error with PL/pgSQL's message; RangeError, RuntimeError and SyntaxError are its own end.
        if (!(error instanceof Error) || error.name !== "Error")
            throw error;
        return { status: "error", message: error.message };
    }
}
function tree(raw) {
    if (raw.stmt === undefined)
        return [];
    const byteStart = raw.stmt_location ?? 0;
    return [{ node: raw.stmt, byteStart, byteEnd: raw.stmt_len ? byteStart + raw.stmt_len : undefined }];
}

;// CONCATENATED MODULE: ./lib/sql/split.js

/**
 * Cuts a text at its top-level semicolons as psql does (src/fe_utils/psqlscan.l): not in quotes, comments,
 * parentheses or `BEGIN ATOMIC … END`. Empty statements are left out. Never throws; an unterminated quote runs to the end.
 *
 * @param flat cut at every semicolon outside quotes and comments: for a stretch whose parentheses do not close.
 */
function splitSql(text, from = textStart(text), to = text.length, flat = false) {
    const pieces = [];
    // Looked for once: a file of COPY statements without rows is not searched for each of them.
    const lastMark = text.lastIndexOf("\n\\.");
    let at = from;
    for (;;) {
        const piece = nextPiece(text, at, to, flat, lastMark);
        if (piece === undefined)
            return pieces;
        pieces.push(piece);
        at = piece.next;
    }
}
function nextPiece(text, from, to, flat, lastMark) {
    let first;
    let end = from;
    const nesting = new Nesting(text, flat);
    for (let token = nextToken(text, from, to); token !== undefined; token = nextToken(text, token.end, to)) {
        if (token.kind === "comment")
            continue;
        if (token.kind === "backslash") {
            if (first === undefined)
                return psqlCommand(text, token.start, to);
            return statement(first.start, end, end, nesting);
        }
        if (token.kind === "semicolon" && nesting.atTop) {
            if (first === undefined)
                continue;
            const piece = statement(first.start, end, token.end, nesting);
            return nesting.readsStdin ? { ...piece, ...rowsAfter(text, token.end, to, lastMark) } : piece;
        }
        first ??= token;
        end = token.end;
        nesting.see(token);
    }
    return first === undefined ? undefined : statement(first.start, end, end, nesting);
}
function statement(start, end, stop, nesting) {
    return { type: "statement", start, end, stop, next: stop, closed: nesting.atTop, copyRows: undefined };
}
/** psql reads a command to the end of its line. */
function psqlCommand(text, start, to) {
    const end = lineEnd(text, start, to);
    return { type: "psql", start, end, stop: end, next: end, closed: true, copyRows: undefined };
}
/** The rows begin on the next line. Without a `\.` there are none: what follows is SQL. */
function rowsAfter(text, from, to, lastMark) {
    const start = Math.min(lineEnd(text, from, to) + 1, to);
    const mark = /^\\\.[ \t\r]*$/gm;
    mark.lastIndex = start;
    const found = lastMark < start - 1 ? null : mark.exec(text);
    if (found === null || found.index >= to)
        return { copyRows: { start, end: start }, next: from };
    return { copyRows: { start, end: found.index }, next: lineEnd(text, found.index, to) };
}
function lineEnd(text, from, to) {
    const end = text.indexOf("\n", from);
    return end < 0 || end > to ? to : end;
}
/** How deep in parentheses and `BEGIN ATOMIC` a statement stands, and whether it reads psql's input. */
class Nesting {
    #text;
    #flat;
    #first = "";
    #previous = "";
    #parentheses = 0;
    #blocks = 0;
    readsStdin = false;
    constructor(text, flat) {
        this.#text = text;
        this.#flat = flat;
    }
    get atTop() {
        return this.#flat || (this.#parentheses === 0 && this.#blocks === 0);
    }
    see(token) {
        if (token.kind === "open")
            this.#parentheses++;
        if (token.kind === "close" && this.#parentheses > 0)
            this.#parentheses--;
        const word = token.kind === "word" ? this.#text.slice(token.start, token.end).toLowerCase() : "";
        this.#first ||= word || token.kind;
        if (this.#first === "create")
            this.#seeBlock(word);
        if (this.#first === "copy" && word === "stdin" && this.#previous === "from")
            this.readsStdin = true;
        this.#previous = word;
    }
    /** Inside `BEGIN ATOMIC … END` a CASE has an END too. After AS both are names. */
    #seeBlock(word) {
        if (word === "atomic" && this.#previous === "begin")
            this.#blocks++;
        if (this.#blocks === 0 || this.#previous === "as")
            return;
        if (word === "case")
            this.#blocks++;
        if (word === "end")
            this.#blocks--;
    }
}

;// CONCATENATED MODULE: ./lib/sql/value-rows.js

const WORDS = new Set(["null", "true", "false", "default"]);
/**
 * The rows of an INSERT after its first one, as far as all of them hold nothing but constants: without them the statement is as right, or
 * wrong, as it was.
 */
function furtherRows(text, { start, end: to }) {
    if (!/^insert\b/i.test(text.slice(start, start + 7)))
        return undefined;
    const first = afterRow(text, nextToken(text, afterValues(text, start, to), to), to);
    if (first === undefined)
        return undefined;
    let end = first;
    let count = 0;
    for (let next = afterNextRow(text, end, to); next !== undefined; next = afterNextRow(text, end, to)) {
        end = next;
        count++;
    }
    return count === 0 ? undefined : { start: first, end, count };
}
/** Just past the word VALUES of the INSERT itself, else `to`. */
function afterValues(text, from, to) {
    let depth = 0;
    for (let token = nextToken(text, from, to); token !== undefined; token = nextToken(text, token.end, to)) {
        if (token.kind === "open")
            depth++;
        if (token.kind === "close")
            depth--;
        if (depth === 0 && token.kind === "word" && wordOf(text, token) === "values")
            return token.end;
    }
    return to;
}
function afterNextRow(text, from, to) {
    const comma = nextToken(text, from, to);
    return comma === undefined || charOf(text, comma) !== ","
        ? undefined
        : afterRow(text, nextToken(text, comma.end, to), to);
}
/** Just past a row of constants that begins at `open`; `undefined` when it is none. */
function afterRow(text, open, to) {
    if (open?.kind !== "open")
        return undefined;
    for (let token = nextToken(text, open.end, to); token !== undefined; token = nextToken(text, token.end, to)) {
        if (charOf(text, token) === "-")
            token = nextToken(text, token.end, to);
        if (token === undefined || !isConstant(text, token))
            return undefined;
        token = nextToken(text, token.end, to);
        if (token?.kind === "close")
            return token.end;
        if (token === undefined || charOf(text, token) !== ",")
            return undefined;
    }
    return undefined;
}
/** One that the grammar is sure to accept, after a minus too: `- 'a'` it does. */
function isConstant(text, token) {
    if (token.kind === "string")
        return text.charAt(token.start) === "'";
    if (token.kind === "number")
        return /^\d+(?:\.\d+)?$/.test(text.slice(token.start, token.end));
    return token.kind === "word" && WORDS.has(wordOf(text, token));
}
function wordOf(text, { start, end }) {
    return text.slice(start, end).toLowerCase();
}
/** A token of one character. */
function charOf(text, token) {
    return token !== undefined && token.end === token.start + 1 ? text.charAt(token.start) : "";
}

;// CONCATENATED MODULE: ./lib/sql/statements.js





/** In UTF-16 units: large enough that a call costs little, small enough that its trees need little memory. */
const RUN_LENGTH = 32_768;
/**
 * Reads all statements of a text, and everything in it that is none: a bad statement does not hide the others. The
 * trees are given one run at a time, so that whoever lets go of them never holds those of a whole file.
 */
function* readStatements(text, rows = "all") {
    const pieces = splitSql(text);
    for (const run of runsOf(pieces)) {
        const shortened = rows === "first" ? readShortened(text, run) : undefined;
        yield* shortened ?? readRun(text, run);
    }
    yield* readRest(text, pieces.at(-1)?.next ?? textStart(text));
}
/** Behind the last statement only a comment can stand; one that is not closed is an error all the same. */
function* readRest(text, from) {
    const rest = text.slice(from);
    const answer = rest.includes("/*") ? parseSql(rest) : undefined;
    if (answer?.status !== "error")
        return;
    yield { type: "error", offset: from + offsetOfCodePoint(rest, answer.position), message: answer.message };
}
/** Neighbours are parsed together; a psql command and the rows of a COPY separate them. */
function* runsOf(pieces) {
    let run;
    for (const piece of pieces) {
        if (piece.type === "psql") {
            if (run !== undefined)
                yield run;
            yield [piece];
            run = undefined;
            continue;
        }
        if (run === undefined)
            run = [piece];
        else
            run.push(piece);
        if (piece.next === piece.stop && piece.end - run[0].start < RUN_LENGTH)
            continue;
        yield run;
        run = undefined;
    }
    if (run !== undefined)
        yield run;
}
function* readRun(text, run) {
    const [first] = run;
    if (first.type === "psql") {
        yield { type: "psql", start: first.start, end: first.end };
        return;
    }
    const range = rangeOf(run);
    const sql = text.slice(range.start, range.end);
    const answer = run.length > 1 ? parseSeveral(sql) : parseSql(sql);
    if (answer.status === "ok")
        yield* place(text, range, run, answer.trees);
    else if (run.length > 1)
        for (const piece of run)
            yield* readRun(text, [piece]);
    else
        yield* rejected(text, first);
}
/** As {@link readRun}, without the rows that are all alike; `undefined` where that cannot be, or saves nothing. */
function readShortened(text, run) {
    const range = rangeOf(run);
    const left = run.map((piece) => furtherRows(text, piece));
    let sql = "";
    let from = range.start;
    for (const rows of left) {
        if (rows === undefined)
            continue;
        // As many bytes as before, for the positions of what follows.
        const bytes = Buffer.byteLength(text.slice(rows.start, rows.end));
        sql += text.slice(from, rows.start) + " ".repeat(bytes);
        from = rows.end;
    }
    if (from === range.start)
        return undefined;
    const answer = parseSeveral(sql + text.slice(from, range.end));
    if (answer.status === "error" || !agree(text, run, answer.trees))
        return undefined;
    return place(text, range, run, answer.trees, left);
}
/** An open parenthesis swallows the statements after it: those are read again, each on its own. */
function* rejected(text, piece) {
    const inner = piece.closed ? [] : splitSql(text, piece.start, piece.stop, true);
    if (inner.length > 1) {
        for (const run of runsOf(inner))
            yield* readRun(text, run);
        return;
    }
    // With its semicolon, for the words that Postgres has for it: `at or near ";"` and not `at end of input`.
    const sql = text.slice(piece.start, piece.stop);
    const answer = parseSql(sql);
    if (answer.status === "ok")
        return;
    const offset = piece.start + offsetOfCodePoint(sql, answer.position);
    yield { type: "error", offset, message: answer.message };
}
/** The grammar has the last word on where statements begin; when the pieces agree they give UTF-16 and leave out comments. */
function* place(text, range, run, trees, left = []) {
    const agreed = agree(text, run, trees);
    for (const [index, tree] of trees.entries()) {
        const piece = agreed ? run[index] : undefined;
        const { start, end } = piece ?? placeByBytes(text, range, tree);
        yield {
            type: "statement",
            node: tree.node,
            start,
            end,
            byteStart: tree.byteStart,
            copyRows: piece?.copyRows,
            rowsLeftOut: left[index]?.count ?? 0,
        };
    }
}
function rangeOf([first, ...others]) {
    return { start: first.start, end: others.at(-1)?.end ?? first.end };
}
/** Whether the statements of the grammar are the pieces. */
function agree(text, run, trees) {
    if (trees.length !== run.length)
        return false;
    let at = run[0]?.start ?? 0;
    let bytes = 0;
    return run.every(({ start }, index) => {
        bytes += Buffer.byteLength(text.slice(at, start));
        at = start;
        return trees[index]?.byteStart === bytes;
    });
}
function placeByBytes(text, range, { byteStart, byteEnd }) {
    const parsed = text.slice(range.start, range.end);
    const start = range.start + offsetOfByte(parsed, byteStart);
    const limit = byteEnd === undefined ? range.end : range.start + offsetOfByte(parsed, byteEnd);
    let end = start;
    let token = nextSignificant(text, start, limit);
    for (; token !== undefined; token = nextSignificant(text, token.end, limit))
        end = token.end;
    return { start, end };
}

;// CONCATENATED MODULE: ./lib/hazards/names.js
/** Words that Postgres 18 accepts as a name only in quotes: `pg_get_keywords()` where catcode is R or T. */
const RESERVED = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/));
/** A name as SQL needs it, in quotes only where they are needed. */
function quote(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function quoteQualified({ schema, name }) {
    return schema === undefined ? quote(name) : `${quote(schema)}.${quote(name)}`;
}
/** A string constant. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A name for an object that a rewrite adds, within Postgres' 63 bytes. */
function joinName(...parts) {
    const name = parts.join("_");
    return Buffer.byteLength(name) <= 63
        ? name
        : Buffer.from(name).subarray(0, 60).toString().replace("\ufffd", "");
}
function nameOf(relation) {
    return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}
/** The strings of a list such as `schema.name`; other nodes are left out. */
function strings(nodes) {
    return (nodes ?? []).flatMap((node) => ("String" in node ? [node.String.sval ?? ""] : []));
}
function nameFrom(nodes) {
    const parts = strings(nodes);
    return { schema: parts.at(-2), name: parts.at(-1) ?? "" };
}
/** The parts of one object of a DROP, COMMENT or GRANT statement, whatever node its kind of object uses. */
function partsOf(object) {
    if ("List" in object)
        return strings(object.List.items);
    if ("String" in object)
        return strings([object]);
    if ("TypeName" in object)
        return strings(object.TypeName.names);
    if ("ObjectWithArgs" in object)
        return strings(object.ObjectWithArgs.objname);
    if (!("RangeVar" in object))
        return [];
    const { schema, name } = nameOf(object.RangeVar);
    return schema === undefined ? [name] : [schema, name];
}
/** As {@link partsOf}, for objects that are named by schema and name. */
function objectName(object) {
    const parts = partsOf(object);
    return { schema: parts.at(-2), name: parts.at(-1) ?? "" };
}

;// CONCATENATED MODULE: ./lib/hazards/statement.js


function sqlStatement(node, text, byteStart, range) {
    const whole = range ?? { start: 0, end: text.length };
    const place = { text, byteStart, range: whole };
    const actions = actionsOf(node, place);
    return { node, ...place, actions, added: addedColumns(place, actions) };
}
/** The UTF-16 index in the statement's text of a node's `location`; its start when the node has none. */
function offsetIn({ text, byteStart, range }, location) {
    if (location === undefined || location < 0)
        return range.start;
    return offsetOfByte(text, location - byteStart);
}
function sqlOf({ text, range }) {
    return text.slice(range.start, range.end);
}
function addedColumns(place, actions) {
    return actions.flatMap((action) => {
        const { def, subtype } = action.command;
        if (subtype !== "AT_AddColumn" || def === undefined || !("ColumnDef" in def))
            return [];
        if (action.objtype !== "OBJECT_TABLE" && action.objtype !== "OBJECT_FOREIGN_TABLE")
            return [];
        const constraints = constraintsOf(def.ColumnDef.constraints);
        return [
            {
                ...action,
                column: def.ColumnDef.colname ?? "",
                def: def.ColumnDef,
                constraints,
                type: typeText(place, action, def.ColumnDef, constraints),
            },
        ];
    });
}
function constraintsOf(nodes) {
    return (nodes ?? []).flatMap((node) => ("Constraint" in node ? [node.Constraint] : []));
}
/** The words from a constraint's keyword to the next constraint or the action's end. */
function constraintText(statement, { range, constraints }, constraint) {
    const start = offsetIn(statement, constraint.location);
    const starts = constraints.map(({ location }) => offsetIn(statement, location)).filter((at) => at > start);
    return statement.text.slice(start, Math.min(range.end, ...starts)).trim();
}
/** Cuts a stretch of text at its commas outside parentheses. */
function splitAtCommas(text, range) {
    const parts = [];
    let depth = 0;
    let start;
    let end = range.start;
    for (let token = nextSignificant(text, range.start, range.end); token !== undefined; token = nextSignificant(text, token.end, range.end)) {
        const char = text.charAt(token.start);
        if (char === "(" || char === "[")
            depth++;
        if (char === ")" || char === "]")
            depth--;
        if (char === "," && token.end === token.start + 1 && depth === 0) {
            if (start !== undefined)
                parts.push({ start, end });
            start = undefined;
        }
        else {
            start ??= token.start;
            end = token.end;
        }
    }
    return start === undefined ? parts : [...parts, { start, end }];
}
function actionsOf(node, place) {
    if (!("AlterTableStmt" in node))
        return [];
    const { relation, cmds = [], objtype = "OBJECT_TABLE" } = node.AlterTableStmt;
    if (relation === undefined)
        return [];
    const { text, range: whole } = place;
    const parts = splitAtCommas(text, {
        start: afterName(text, offsetIn(place, relation.location)),
        end: whole.end,
    });
    return cmds.flatMap((cmd, index) => {
        if (!("AlterTableCmd" in cmd))
            return [];
        const range = (parts.length === cmds.length ? parts[index] : undefined) ?? whole;
        return [
            { relation, command: cmd.AlterTableCmd, range, sql: text.slice(range.start, range.end), objtype },
        ];
    });
}
/** Just past a qualified name and the `*` that may follow it. */
function afterName(text, start) {
    let end = start;
    let wantsName = true;
    for (let token = nextSignificant(text, start); token !== undefined; token = nextSignificant(text, token.end)) {
        const char = text.slice(token.start, token.end);
        if (!wantsName && char !== "." && char !== "*" && char !== ")")
            return end;
        end = token.end;
        wantsName = char === ".";
    }
    return end;
}
function typeText(place, action, def, constraints) {
    const start = offsetIn(place, def.typeName?.location);
    const starts = constraints.map(({ location }) => offsetIn(place, location)).filter((at) => at > start);
    return place.text
        .slice(start, Math.min(action.range.end, ...starts))
        .replace(/\s+(?:collate|constraint)\b[\s\S]*$/i, "")
        .trim();
}

;// CONCATENATED MODULE: ./lib/hazards/new-constraints.js

function newConstraints(statement, type) {
    if (statement.actions.length === 0)
        return [];
    const columns = new Map(statement.added.map((added) => [added.command, added]));
    return statement.actions.flatMap((action) => {
        const { subtype, def } = action.command;
        const added = columns.get(action.command);
        const own = subtype === "AT_AddConstraint" && def !== undefined ? constraintsOf([def]) : [];
        return [...own, ...(added?.constraints ?? [])]
            .filter(({ contype }) => contype === type && action.objtype !== "OBJECT_FOREIGN_TABLE")
            .map((constraint) => ({ constraint, action, added }));
    });
}

;// CONCATENATED MODULE: ./lib/hazards/rules/add-check-validating.js



/** A CHECK is tried on every row unless it is NOT VALID or NOT ENFORCED. */
const addCheckValidating = {
    id: "add-check-validating",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_CHECK").flatMap(({ constraint, action, added }) => {
            const table = context.table(nameOf(action.relation));
            if (constraint.skip_validation || constraint.is_enforced === false || table.made)
                return [];
            const column = added === undefined ? [] : [added.column];
            const name = quote(constraint.conname ?? joinName(table.name, ...column, "check"));
            const parts = { range: action.range, constraints: added?.constraints ?? [constraint] };
            const check = constraintText(statement, parts, constraint).replace(/^[\s\S]*?\b(?=check\s*\()/i, "");
            const add = `ALTER TABLE ${table.sql} ADD CONSTRAINT ${name} ${check} NOT VALID;`;
            return [
                {
                    range: action.range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "scan",
                    reason: `Adding a CHECK tries it on every row of ${table.sql} while nobody else may use the table.`,
                    rewrite: [
                        ...(added === undefined
                            ? []
                            : [`ALTER TABLE ${table.sql} ADD COLUMN ${quote(added.column)} ${added.type};`]),
                        add,
                        `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${name};`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-constrained-domain.js

/** ATExecAddColumn rewrites when the new column's domain has constraints, since NULL may not satisfy them. */
const addColumnConstrainedDomain = {
    id: "add-column-constrained-domain",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, def, range }) => {
            const type = nameFrom(def.typeName?.names);
            const table = context.table(nameOf(relation));
            if (table.made || def.typeName?.arrayBounds !== undefined)
                return [];
            if (type.schema === "pg_catalog" || context.isConstrainedDomain(type) !== true)
                return [];
            const [name, domain] = [quote(column), quoteQualified(type)];
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `${domain} is a domain with constraints, and a new column of such a type rewrites ${table.sql}.`,
                    rewrite: [
                        `-- the domain's base type, then its rule as a constraint of the table`,
                        `ALTER TABLE ${table.sql} ADD COLUMN ${name} <base type of ${domain}>;`,
                        `ALTER TABLE ${table.sql} ADD CONSTRAINT ${quote(`${table.name}_${column}_check`)} CHECK (<the rule of ${domain}>) NOT VALID;`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-required.js

/** Refused with 23502 as soon as the table has a row: there is nothing to put into the new column. */
const addColumnRequired = {
    id: "add-column-required",
    kind: "failing",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, constraints, range, type }) => {
            const has = (...types) => constraints.some(({ contype = "" }) => types.includes(contype));
            const table = context.table(nameOf(relation));
            if (!has("CONSTR_NOTNULL", "CONSTR_PRIMARY") ||
                table.made ||
                /^(?:small|big)?serial[248]?$/i.test(type))
                return [];
            if (has("CONSTR_IDENTITY", "CONSTR_GENERATED"))
                return [];
            const given = constraints.find(({ contype }) => contype === "CONSTR_DEFAULT")?.raw_expr;
            if (given !== undefined && !("A_Const" in given && given.A_Const.isnull === true))
                return [];
            const name = quote(column);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    severity: table.facts?.rows === 0 ? "note" : "danger",
                    reason: `${name} may not be NULL and has no default: this fails (23502) as soon as ${table.sql} has a row.`,
                    rewrite: `ALTER TABLE ${table.sql} ADD COLUMN ${name} ${type} NOT NULL DEFAULT <a constant>;`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-serial.js

const SERIAL = /^(?:small|big)?serial[248]?$/;
const INTEGER = {
    smallserial: "smallint",
    serial2: "smallint",
    serial: "integer",
    serial4: "integer",
    bigserial: "bigint",
    serial8: "bigint",
};
/** A sequence gives every row a number of its own, so the table is written anew. */
const addColumnSerial = {
    id: "add-column-serial",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, def, constraints, range, type }) => {
            const word = strings(def.typeName?.names).at(-1) ?? "";
            const isSerial = SERIAL.test(word);
            const identity = constraints.some(({ contype }) => contype === "CONSTR_IDENTITY");
            const table = context.table(nameOf(relation));
            if ((!isSerial && !identity) || table.made)
                return [];
            const name = quote(column);
            const sequence = quote(`${table.name}_${column}_seq`);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `Numbering the rows of ${table.sql} from a new sequence rewrites the whole table.`,
                    rewrite: [
                        `ALTER TABLE ${table.sql} ADD COLUMN ${name} ${INTEGER[word] ?? type};`,
                        `CREATE SEQUENCE ${sequence} OWNED BY ${table.sql}.${name};`,
                        `ALTER TABLE ${table.sql} ALTER COLUMN ${name} SET DEFAULT nextval('${sequence}');`,
                        `-- in a later migration, in batches: UPDATE ${table.sql} SET ${name} = DEFAULT WHERE ${name} IS NULL AND <a range of the key>;`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-stored-generated.js

/** A stored generated column is computed for every row at once; virtual ones (18) are computed when read. */
const addColumnStoredGenerated = {
    id: "add-column-stored-generated",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, constraints, range, sql, type }) => {
            const generated = constraints.find(({ contype }) => contype === "CONSTR_GENERATED");
            const table = context.table(nameOf(relation));
            if (generated?.generated_kind !== "s" || table.made)
                return [];
            const name = quote(column);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `A stored generated column is computed for every row at once, which rewrites ${table.sql}.`,
                    rewrite: context.serverMajor >= 18
                        ? `ALTER TABLE ${table.sql} ${sql.replace(/\bstored\b/i, "VIRTUAL")};`
                        : [
                            `ALTER TABLE ${table.sql} ADD COLUMN ${name} ${type};`,
                            "-- keep it up to date with a BEFORE INSERT OR UPDATE trigger, and fill the old rows in batches",
                        ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/built-in-functions.js
/**
 * Names of Postgres' own functions of which no overload is volatile (`pg_proc.provolatile`, Postgres 17), those for operators, types and
 * statistics left out; and a few of the extensions that Supabase ships. Every other function is taken for volatile.
 */
const NOT_VOLATILE = new Set(`abbrev abs acos acosd acosh age area array_dims array_fill array_length array_lower array_ndims
  array_position array_positions array_remove array_replace array_to_json array_to_string array_to_tsvector
  array_upper ascii asin asind asinh atan atan2 atan2d atand atanh bit_count bit_length box broadcast btrim
  cardinality cash_words cbrt ceil ceiling center char_length character_length chr circle col_description
  concat concat_ws convert convert_from convert_to cos cosd cosh cot cotd crypt current_database
  current_schema current_schemas current_setting current_user date date_add date_bin date_part date_subtract
  date_trunc datemultirange daterange decode degrees diagonal diameter digest div encode enum_first
  enum_last enum_range erf erfc exp extract factorial family floor format format_type gcd generate_series
  generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername
  has_any_column_privilege has_column_privilege has_database_privilege has_foreign_data_wrapper_privilege
  has_function_privilege has_language_privilege has_parameter_privilege has_schema_privilege
  has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege
  has_type_privilege height hmac host hostmask icu_unicode_version inet_client_addr inet_client_port
  inet_server_addr inet_server_port initcap int4 int4inc int4multirange int4range int8 int8multirange
  int8range is_normalized isclosed isempty isfinite ishorizontal isopen isparallel isperp isvertical
  json_array_elements json_array_elements_text json_array_length json_build_array json_build_object
  json_each json_each_text json_object json_object_keys json_populate_record json_populate_recordset
  json_strip_nulls json_to_record json_to_recordset json_to_tsvector json_typeof jsonb_array_elements
  jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each
  jsonb_each_text jsonb_insert jsonb_object jsonb_object_keys jsonb_path_exists jsonb_path_exists_tz
  jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz
  jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record
  jsonb_populate_record_valid jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax
  jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof justify_days
  justify_hours justify_interval lcm left length line ln log log10 lower lower_inc lower_inf lpad lseg ltrim
  macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz masklen md5 min_scale
  mod multirange mxid_age netmask network normalize now npoints num_nonnulls num_nulls numeric
  numeric_div_trunc nummultirange numnode numrange obj_description octet_length overlaps overlay parse_ident
  pclose pg_backend_pid pg_client_encoding pg_column_size pg_current_snapshot pg_current_xact_id
  pg_current_xact_id_if_assigned pg_has_role pg_input_is_valid pg_lsn pg_my_temp_schema pg_size_bytes
  pg_size_pretty pg_trigger_depth pg_typeof phraseto_tsquery pi plainto_tsquery point polygon popen position
  pow power querytree quote_ident quote_literal quote_nullable radians radius range_merge regexp_count
  regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array
  regexp_split_to_table regexp_substr repeat replace reverse right round row_security_active row_to_json
  rpad rtrim scale session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512
  shobj_description sign sin sind sinh slope split_part sqrt statement_timestamp string_to_array
  string_to_table strip strpos substr substring system_user tan tand tanh text time timestamp timestamptz
  timetz timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass
  to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure to_regrole to_regtype
  to_regtypemod to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim_array trim_scale
  trunc ts_debug ts_delete ts_filter ts_headline ts_lexize ts_rank ts_rank_cd tsmultirange tsquery_phrase
  tsrange tstzmultirange tstzrange tsvector_to_array txid_current txid_current_if_assigned
  txid_current_snapshot txid_visible_in_snapshot unaccent unicode_assigned unicode_version unistr unnest
  upper upper_inc upper_inf uuid_extract_timestamp uuid_extract_version uuid_nil uuid_ns_dns uuid_ns_url
  version websearch_to_tsquery width width_bucket xml_is_well_formed xml_is_well_formed_content
  xml_is_well_formed_document xmlcomment xmlexists xmltext xmlvalidate xpath xpath_exists`.split(/\s+/));

;// CONCATENATED MODULE: ./lib/hazards/expressions.js

/** Statements whose inner ones are stored and run later, or never; and leaves. */
const NOT_RUNNING = new Set([
    "CreateFunctionStmt",
    "RuleStmt",
    "ViewStmt",
    "CreatePolicyStmt",
    "CreateTrigStmt",
    "A_Const",
    "ColumnRef",
]);
const NOTHING = new Set();
/** Every node below `root` and itself, outermost first. Throws on a tree too deep for the stack, as the grammar does. */
function allNodesIn(root) {
    const found = [];
    walk(root, "", (kind, node) => found.push([kind, node]), NOTHING);
    return found;
}
/** Shows every node below `root` and itself, without what a statement only stores and without constants, of which rows are made. */
function visitRunning(root, see) {
    walk(root, "", see, NOT_RUNNING);
}
function walk(root, kind, see, without) {
    if (root === null || typeof root !== "object")
        return;
    if (Array.isArray(root)) {
        for (const item of root)
            walk(item, kind, see, without);
        return;
    }
    see(kind, root);
    for (const key in root) {
        const value = root[key];
        if (typeof value === "object" && !without.has(key))
            walk(value, key, see, without);
    }
}
function functionCalls(root) {
    const calls = [];
    for (const [kind, node] of allNodesIn(root)) {
        if (kind === "FuncCall" || kind === "funccall")
            calls.push(node);
    }
    return calls;
}
function calledNames(root) {
    return functionCalls(root).map(({ funcname }) => nameFrom(funcname));
}
/** String and number constants, as text. */
function constants(root) {
    const found = [];
    for (const [kind, node] of allNodesIn(root)) {
        if (kind !== "A_Const")
            continue;
        const { sval, ival, fval } = node;
        if (sval !== undefined)
            found.push(sval.sval ?? "");
        else if (ival !== undefined)
            found.push(String(ival.ival ?? 0));
        else if (fval !== undefined)
            found.push(fval.fval ?? "");
    }
    return found;
}
/** The last name of every column reference. */
function columnNames(root) {
    const names = [];
    for (const [kind, node] of allNodesIn(root)) {
        if (kind === "ColumnRef")
            names.push(strings(node.fields).at(-1) ?? "*");
    }
    return names;
}
/**
 * Columns that a CHECK proves to hold no NULL, as Postgres concludes for SET NOT NULL (12 and newer): `c IS NOT NULL`, alone
 * or joined by AND.
 */
function notNullColumns(expression) {
    if (expression === undefined)
        return [];
    if ("NullTest" in expression) {
        const { arg, nulltesttype } = expression.NullTest;
        if (nulltesttype !== "IS_NOT_NULL" || arg === undefined || !("ColumnRef" in arg))
            return [];
        return strings(arg.ColumnRef.fields).slice(-1);
    }
    if ("BoolExpr" in expression && expression.BoolExpr.boolop === "AND_EXPR") {
        return (expression.BoolExpr.args ?? []).flatMap(notNullColumns);
    }
    return [];
}
/** Whether an expression is true for every row whatever is in it; a missing one is not. */
function isAlwaysTrue(expression) {
    if (expression === undefined)
        return false;
    if ("A_Const" in expression) {
        const { boolval, sval } = expression.A_Const;
        return boolval?.boolval === true || /^(?:t|true|on|yes|1)$/i.test(sval?.sval ?? "");
    }
    if ("TypeCast" in expression)
        return isAlwaysTrue(expression.TypeCast.arg);
    if ("BoolExpr" in expression) {
        const { boolop, args = [] } = expression.BoolExpr;
        if (boolop === "AND_EXPR")
            return args.every(isAlwaysTrue);
        if (boolop === "OR_EXPR")
            return args.some(isAlwaysTrue);
        return false;
    }
    if ("A_Expr" in expression) {
        const { name, lexpr, rexpr } = expression.A_Expr;
        // Nearly always it is a column that is compared.
        if (strings(name)[0] !== "=" || columnNames([lexpr, rexpr]).length > 0)
            return false;
        const [left, right] = [constants(lexpr), constants(rexpr)];
        return calledNames([lexpr, rexpr]).length === 0 && left.length === 1 && left[0] === right[0];
    }
    if ("SubLink" in expression) {
        const select = expression.SubLink.subselect;
        if (select === undefined || !("SelectStmt" in select) || select.SelectStmt.fromClause !== undefined)
            return false;
        const target = select.SelectStmt.targetList?.[0];
        return target !== undefined && "ResTarget" in target && isAlwaysTrue(target.ResTarget.val);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/hazards/volatility.js



/** Supabase's own helpers that policies and defaults use. */
const SUPABASE_STABLE = new Set(["auth.uid", "auth.role", "auth.email", "auth.jwt"]);
/** A call in an expression that is volatile, or of a function that nobody knows: user functions are volatile unless declared otherwise. */
function volatileCall(expression, context) {
    for (const { funcname } of functionCalls(expression)) {
        const name = nameFrom(funcname);
        const words = `${quoteQualified(name)}()`;
        const known = context.functionVolatility(name);
        if (known !== undefined && known !== "volatile")
            continue;
        if (known === "volatile")
            return words;
        if (name.schema === undefined || name.schema === "pg_catalog") {
            if (NOT_VOLATILE.has(name.name))
                continue;
        }
        else if (SUPABASE_STABLE.has(`${name.schema}.${name.name}`))
            continue;
        return words;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/add-column-volatile-default.js



/** Since 11 a default that is the same for every row is stored once; a volatile one needs every row written anew. */
const addColumnVolatileDefault = {
    id: "add-column-volatile-default",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap((added) => {
            const constraint = added.constraints.find(({ contype }) => contype === "CONSTR_DEFAULT");
            const table = context.table(nameOf(added.relation));
            if (constraint?.raw_expr === undefined || table.made)
                return [];
            const call = volatileCall(constraint.raw_expr, context);
            const isNull = "A_Const" in constraint.raw_expr && constraint.raw_expr.A_Const.isnull === true;
            if (call === undefined && (context.serverMajor >= 11 || isNull))
                return [];
            const expression = constraintText(statement, added, constraint);
            const why = call === undefined
                ? `before Postgres 11 every default is written into every row`
                : `${call} may give each row a value of its own, so every row is written anew`;
            return [
                {
                    range: added.range,
                    table,
                    object: `${table.sql}.${quote(added.column)}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `The default of ${quote(added.column)} rewrites ${table.sql}: ${why}.`,
                    rewrite: stepwise(added, table.sql, expression),
                },
            ];
        });
    },
};
function stepwise({ column, type }, table, expression) {
    const value = expression.replace(/^default\s+/i, "");
    const name = quote(column);
    return [
        `ALTER TABLE ${table} ADD COLUMN ${name} ${type};`,
        `ALTER TABLE ${table} ALTER COLUMN ${name} SET DEFAULT ${value};`,
        `-- in a later migration, in batches: UPDATE ${table} SET ${name} = ${value} WHERE ${name} IS NULL AND <a range of the key>;`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/add-exclusion-constraint.js


/** Builds its index under ACCESS EXCLUSIVE; Postgres has no other way to add one. */
const addExclusionConstraint = {
    id: "add-exclusion-constraint",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_EXCLUSION").flatMap(({ action }) => {
            const table = context.table(nameOf(action.relation));
            if (table.made)
                return [];
            return [
                {
                    range: action.range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "build",
                    reason: `The constraint's index over ${table.sql} is built while nobody else may use the table, and there is no way around it.`,
                    rewrite: [
                        `-- at a quiet hour, or on a new table that takes the place of ${table.sql}:`,
                        `CREATE TABLE <new> (LIKE ${table.sql} INCLUDING ALL);`,
                        `ALTER TABLE <new> ${action.sql};`,
                        "-- copy the rows in batches, then rename both tables in one transaction",
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-fk-validating.js


/**
 * A foreign key is tried on every row, and writers of both tables wait meanwhile. A new column without a default holds only NULL:
 * there is nothing to try.
 */
const addFkValidating = {
    id: "add-fk-validating",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_FOREIGN").flatMap(({ constraint, action, added }) => {
            const table = context.table(nameOf(action.relation));
            const hasValues = added === undefined || added.constraints.some(({ contype }) => contype === "CONSTR_DEFAULT");
            if (constraint.skip_validation || constraint.is_enforced === false || table.made || !hasValues)
                return [];
            const columns = added === undefined ? strings(constraint.fk_attrs) : [added.column];
            const name = quote(constraint.conname ?? joinName(table.name, ...columns, "fkey"));
            const referenced = quoteQualified(nameOf(constraint.pktable));
            const keys = strings(constraint.pk_attrs).map(quote).join(", ");
            const target = keys === "" ? referenced : `${referenced} (${keys})`;
            const own = columns.map(quote).join(", ");
            const foreignKey = `FOREIGN KEY (${own}) REFERENCES ${target}${onDelete(constraint.fk_del_action)}`;
            const addsNotValid = table.partitioned !== true || context.serverMajor >= 18;
            return [
                {
                    range: action.range,
                    table,
                    // The new column needs the stronger one.
                    lock: added === undefined ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE",
                    work: "scan",
                    reason: `Adding this foreign key tries every row of ${table.sql} while writers of it and of ${referenced} wait.`,
                    rewrite: addsNotValid
                        ? [
                            ...(added === undefined ? [] : [`ALTER TABLE ${table.sql} ADD COLUMN ${own} ${added.type};`]),
                            `ALTER TABLE ${table.sql} ADD CONSTRAINT ${name} ${foreignKey} NOT VALID;`,
                            `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${name};`,
                        ].join("\n")
                        : undefined,
                },
            ];
        });
    },
};
const ACTIONS = {
    c: " ON DELETE CASCADE",
    n: " ON DELETE SET NULL",
    d: " ON DELETE SET DEFAULT",
    r: " ON DELETE RESTRICT",
};
function onDelete(action) {
    return ACTIONS[action ?? ""] ?? "";
}

;// CONCATENATED MODULE: ./lib/hazards/rules/add-primary-key.js


/** Builds its index, and reads the table for NULLs, under ACCESS EXCLUSIVE. */
const addPrimaryKey = {
    id: "add-primary-key",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_PRIMARY").flatMap(({ constraint, action, added }) => {
            const table = context.table(nameOf(action.relation));
            if (constraint.indexname !== undefined || table.made)
                return [];
            const columns = added === undefined ? strings(constraint.keys) : [added.column];
            const name = quote(constraint.conname ?? `${table.name}_pkey`);
            const keys = columns.map(quote).join(", ");
            return [
                {
                    range: action.range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "build",
                    reason: `The key's index over ${table.sql} is built while nobody else may use the table.`,
                    rewrite: [
                        `-- first make ${keys} NOT NULL (see set-not-null)`,
                        `-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${table.sql} (${keys});`,
                        `-- in the next one\nALTER TABLE ${table.sql} ADD CONSTRAINT ${name} PRIMARY KEY USING INDEX ${name};`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/add-unique-constraint.js


/** Builds its index under ACCESS EXCLUSIVE; one that is there already is taken over at once. */
const addUniqueConstraint = {
    id: "add-unique-constraint",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return newConstraints(statement, "CONSTR_UNIQUE").flatMap(({ constraint, action, added }) => {
            const table = context.table(nameOf(action.relation));
            if (constraint.indexname !== undefined || table.made)
                return [];
            const columns = added === undefined ? strings(constraint.keys) : [added.column];
            const name = quote(constraint.conname ?? joinName(table.name, ...columns, "key"));
            const keys = columns.map(quote).join(", ");
            const nulls = constraint.nulls_not_distinct === true ? " NULLS NOT DISTINCT" : "";
            return [
                {
                    range: action.range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "build",
                    reason: `The constraint's index over ${table.sql} is built while nobody else may use the table.`,
                    rewrite: [
                        ...(added === undefined ? [] : [`ALTER TABLE ${table.sql} ADD COLUMN ${keys} ${added.type};`]),
                        `-- in a migration of its own\nCREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${table.sql} (${keys})${nulls};`,
                        `-- in the next one\nALTER TABLE ${table.sql} ADD CONSTRAINT ${name} UNIQUE USING INDEX ${name};`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/free-change.js


/** How the grammar and people call a type, and how the catalog does. */
const SAME = {
    varchar: "character varying",
    bpchar: "character",
    char: "character",
    int2: "smallint",
    int: "integer",
    int4: "integer",
    int8: "bigint",
    float4: "real",
    float8: "double precision",
    bool: "boolean",
    decimal: "numeric",
    timestamptz: "timestamp with time zone",
    timestamp: "timestamp without time zone",
    timetz: "time with time zone",
    time: "time without time zone",
    varbit: "bit varying",
};
/** A type as the catalog would write it, with its limits. */
function typeWords(type) {
    const name = strings(type?.names).at(-1) ?? "";
    const limits = constants(type?.typmods);
    const words = SAME[name] ?? name;
    const size = limits.length === 0 || (words === "character" && limits[0] === "1") ? "" : `(${limits.join(",")})`;
    return `${words}${size}${"[]".repeat(type?.arrayBounds?.length ?? 0)}`;
}
/**
 * Whether values of the old type are good for the new one as they stand, so that ALTER COLUMN TYPE changes the catalog
 * only (ATColumnChangeRequiresRewrite, and the length coercions that Postgres knows to do nothing).
 *
 * @param timeZone of the session that will run it.
 */
function freeChange(from, to, timeZone) {
    const [old, fresh] = [read(from), read(to)];
    if (old.isArray || fresh.isArray)
        return from === to;
    if (old.name === fresh.name)
        return widens(old, fresh);
    const names = `${old.name} > ${fresh.name}`;
    if (names === "character varying > text" || names === "cidr > inet")
        return true;
    if (names === "text > character varying")
        return fresh.limits.length === 0;
    const utc = /^(?:utc|etc\/utc|gmt|etc\/gmt|zulu)$/i.test(timeZone ?? "");
    const timestamps = /^timestamp with(?:out)? time zone > timestamp with(?:out)? time zone$/.test(names);
    return timestamps && utc && widens({ ...old, name: fresh.name }, fresh);
}
function widens(old, fresh) {
    const [oldLimit, oldScale = 0] = old.limits;
    const [limit, scale = 0] = fresh.limits;
    if (limit === undefined)
        return fresh.name !== "character" || oldLimit === undefined;
    if (oldLimit === undefined)
        return isTime(fresh.name) && limit >= 6;
    if (fresh.name === "numeric")
        return scale === oldScale && limit >= oldLimit;
    if (fresh.name === "character" || fresh.name === "bit")
        return limit === oldLimit;
    return limit >= oldLimit;
}
function isTime(name) {
    return /^(?:timestamp|time|interval)/.test(name);
}
function read(type) {
    const lower = type.toLowerCase().replace(/\s+/g, " ").trim();
    const limits = /\(([\d\s,]+)\)/.exec(lower)?.[1]?.split(",").map(Number) ?? [];
    const bare = lower
        .replace(/\s*\([\d\s,]+\)/, "")
        .replaceAll("[]", "")
        .replace(/^pg_catalog\./, "");
    const withZone = bare.replace(/^(time(?:stamp)?)$/, "$1 without time zone");
    return { name: SAME[bare] ?? withZone, limits, isArray: lower.includes("[]") };
}

;// CONCATENATED MODULE: ./lib/hazards/rules/alter-column-type.js



/** A new type rewrites the table, unless old values are good as they stand. */
const alterColumnType = {
    id: "alter-column-type",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap((action) => {
            const { subtype, name = "", def } = action.command;
            if (subtype !== "AT_AlterColumnType" || action.objtype !== "OBJECT_TABLE")
                return [];
            if (def === undefined || !("ColumnDef" in def))
                return [];
            const table = context.table(nameOf(action.relation));
            if (table.made)
                return [];
            const to = typeWords(def.ColumnDef.typeName);
            const from = table.facts?.columns?.[name]?.type ?? table.record?.types.get(name);
            const converts = def.ColumnDef.raw_default !== undefined && !castsItself(action, name);
            if (from !== undefined && !converts && freeChange(from, to, context.timeZone))
                return [];
            const [column, fresh] = [quote(name), quote(`${name}_new`)];
            const was = from === undefined ? ", unless its old type happens to allow it as it stands" : ` (it was ${from})`;
            return [
                {
                    range: action.range,
                    table,
                    object: `${table.sql}.${column}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `Making ${column} ${to} rewrites ${table.sql} and its indexes${was}.`,
                    rewrite: [
                        `ALTER TABLE ${table.sql} ADD COLUMN ${fresh} ${to};`,
                        `-- write both columns (a trigger), fill ${fresh} in batches, then in a later migration:`,
                        `ALTER TABLE ${table.sql} RENAME COLUMN ${column} TO ${quote(`${name}_old`)};`,
                        `ALTER TABLE ${table.sql} RENAME COLUMN ${fresh} TO ${column};`,
                    ].join("\n"),
                },
            ];
        });
    },
};
/** `USING c::text`, which is what happens without USING as well. */
function castsItself({ command: { def } }, column) {
    const using = def !== undefined && "ColumnDef" in def ? def.ColumnDef.raw_default : undefined;
    if (using === undefined || !("TypeCast" in using))
        return false;
    const { arg } = using.TypeCast;
    return arg !== undefined && "ColumnRef" in arg && columnNames(arg)[0] === column;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/attach-partition-scan.js


/** The new partition's rows are tried against its bounds, unless a valid CHECK proves that they fit. */
const attachPartitionScan = {
    id: "attach-partition-scan",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, def }, relation, range, sql }) => {
            if (subtype !== "AT_AttachPartition" || def === undefined || !("PartitionCmd" in def))
                return [];
            const table = context.table(nameOf(def.PartitionCmd.name));
            const bounds = constants(def.PartitionCmd.bound);
            if (table.made || isProved(table, bounds))
                return [];
            const parent = context.table(nameOf(relation));
            const check = quote(joinName(table.name, "bounds"));
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "scan",
                    reason: `Attaching ${table.sql} to ${parent.sql} tries every row of it against the bounds while nobody else may use it.`,
                    rewrite: [
                        `ALTER TABLE ${table.sql} ADD CONSTRAINT ${check} CHECK (${within(def.PartitionCmd.bound)}) NOT VALID;`,
                        `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${check};`,
                        `-- in a later migration\nALTER TABLE ${parent.sql} ${sql};`,
                        `ALTER TABLE ${table.sql} DROP CONSTRAINT ${check};`,
                    ].join("\n"),
                },
            ];
        });
    },
};
/** A valid CHECK that names every value of the bounds and rules out NULL is taken to prove them. */
function isProved({ record, facts }, bounds) {
    const own = [...(record?.constraints.values() ?? [])].some(({ kind, expression, validated }) => kind === "check" &&
        validated &&
        bounds.every((value) => constants(expression).includes(value)) &&
        rulesOutNull(expression));
    const known = (facts?.checks ?? []).some(({ validated, definition }) => validated && /IS NOT NULL/.test(definition) && bounds.every((value) => definition.includes(value)));
    return bounds.length > 0 && (own || known);
}
/** The condition that proves the bounds of a key of one column; of what column, the catalog knows. */
function within(bound) {
    const list = constants(bound?.listdatums).map(literal);
    if (list.length > 0)
        return `<key> IS NOT NULL AND <key> IN (${list.join(", ")})`;
    const [[lower, ...more], [upper]] = [constants(bound?.lowerdatums), constants(bound?.upperdatums)];
    if (lower === undefined || upper === undefined || more.length > 0)
        return "<the key is not NULL and within the bounds>";
    return `<key> IS NOT NULL AND <key> >= ${literal(lower)} AND <key> < ${literal(upper)}`;
}
function rulesOutNull(expression) {
    return allNodesIn(expression).some(([kind, node]) => kind === "NullTest" && "nulltesttype" in node && node.nulltesttype === "IS_NOT_NULL");
}

;// CONCATENATED MODULE: ./lib/hazards/api.js
/** The roles of a Supabase project that a stranger's browser acts as. */
const BROWSER_ROLES = ["anon", "authenticated", "public"];
/** Whether what stands in a schema is served to the internet. */
function isServed({ api }, schema) {
    return api?.schemas.includes(schema) === true;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/auth-users-exposed.js



/** `auth.users` holds the addresses and password hashes of all users; a served view shows what it selects. */
const authUsersExposed = {
    id: "auth-users-exposed",
    kind: "security",
    about: ["ViewStmt", "CreateTableAsStmt"],
    check({ node }, context) {
        const view = "ViewStmt" in node
            ? node.ViewStmt.view
            : "CreateTableAsStmt" in node
                ? node.CreateTableAsStmt.into?.rel
                : undefined;
        if (view === undefined || view.relpersistence === "t")
            return [];
        const name = nameOf(view);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        if (!isServed(context, schema) || !readsUsers(node))
            return [];
        const sql = quoteQualified(name);
        return [
            {
                object: sql,
                severity: "danger",
                reason: `The API serves ${sql}, which shows rows of auth.users: addresses, phone numbers, metadata of every user.`,
                rewrite: `-- a table of your own with what may be shown, kept in step by a trigger on auth.users, with policies\nCREATE TABLE public.profiles (id uuid PRIMARY KEY REFERENCES auth.users (id) ON DELETE CASCADE);`,
                stands: (end) => end.relations.get(`${schema}.${name.name}`)?.gone === false,
            },
        ];
    },
};
function readsUsers(node) {
    return allNodesIn(node).some(([kind, found]) => {
        if (kind !== "RangeVar")
            return false;
        const { schemaname, relname } = found;
        return schemaname === "auth" && relname === "users";
    });
}

;// CONCATENATED MODULE: ./lib/sql/transactional.js

/** The kinds among which those statements are. */
const NON_TRANSACTIONAL = [
    "IndexStmt",
    "DropStmt",
    "ReindexStmt",
    "VacuumStmt",
    "ClusterStmt",
    "DiscardStmt",
    "AlterTableStmt",
    "CreatedbStmt",
    "DropdbStmt",
    "CreateTableSpaceStmt",
    "DropTableSpaceStmt",
    "AlterSystemStmt",
    "AlterDatabaseStmt",
    "CreateSubscriptionStmt",
    "DropSubscriptionStmt",
    "AlterSubscriptionStmt",
];
const KINDS = new Set(NON_TRANSACTIONAL);
/**
 * What a statement is when Postgres refuses it inside a transaction block, else `undefined`. The list follows the callers of
 * `PreventInTransactionBlock` in Postgres 18 (utility.c and src/backend/commands). Left out is what depends on the
 * catalog: a plain REINDEX or CLUSTER of a partitioned table, a CALL whose procedure commits.
 */
function nonTransactionalOf(node) {
    if (!KINDS.has(kindOf(node)))
        return undefined;
    return ofIndexes(node) ?? ofTables(node) ?? ofDatabases(node) ?? ofSubscriptions(node);
}
/** Reads `(NAME)`, `(NAME true)`, `(NAME 0)`, `NAME = off` as Postgres' defGetBoolean does; absent: `fallback`. */
function optionIsOn(options, name, fallback = false) {
    const option = optionsOf(options).findLast(({ defname }) => defname === name);
    if (option === undefined)
        return fallback;
    const { arg } = option;
    if (arg === undefined)
        return true;
    if ("Integer" in arg)
        return arg.Integer.ival !== undefined && arg.Integer.ival !== 0;
    const word = "String" in arg ? arg.String.sval : "TypeName" in arg ? lastName(arg.TypeName.names) : undefined;
    return !["false", "off"].includes((word ?? "").toLowerCase());
}
function ofIndexes(node) {
    if ("IndexStmt" in node && node.IndexStmt.concurrent) {
        const { relation, idxname: index, if_not_exists: ifNotExists = false } = node.IndexStmt;
        const { schema, name: table } = transactional_nameOf(relation);
        return {
            command: "CREATE INDEX CONCURRENTLY",
            effect: { type: "create-index", schema, table, index, ifNotExists },
        };
    }
    if ("DropStmt" in node && node.DropStmt.concurrent) {
        const { objects = [], missing_ok: ifExists = false } = node.DropStmt;
        const names = objects.map((object) => ("List" in object ? transactional_nameFrom(object.List.items) : transactional_nameFrom([])));
        return { command: "DROP INDEX CONCURRENTLY", effect: { type: "drop-index", names, ifExists } };
    }
    return "ReindexStmt" in node ? ofReindex(node.ReindexStmt) : undefined;
}
function ofReindex(statement) {
    const { kind, relation, params } = statement;
    const concurrently = optionIsOn(params, "concurrently");
    if (kind === "REINDEX_OBJECT_INDEX" || kind === "REINDEX_OBJECT_TABLE") {
        if (!concurrently)
            return undefined;
        const target = kind === "REINDEX_OBJECT_INDEX" ? "index" : "table";
        return {
            command: "REINDEX CONCURRENTLY",
            effect: { type: "reindex", ...transactional_nameOf(relation), target },
        };
    }
    const command = `REINDEX ${kind?.replace("REINDEX_OBJECT_", "") ?? ""}`;
    if (!concurrently)
        return repeatable(command);
    const effect = {
        type: "reindex",
        schema: undefined,
        name: statement.name ?? "",
        target: kind === "REINDEX_OBJECT_SCHEMA" ? "schema" : "database",
    };
    return { command: `${command} CONCURRENTLY`, effect };
}
function ofTables(node) {
    if ("VacuumStmt" in node)
        return node.VacuumStmt.is_vacuumcmd ? repeatable("VACUUM") : undefined;
    if ("ClusterStmt" in node)
        return node.ClusterStmt.relation ? undefined : repeatable("CLUSTER");
    if ("DiscardStmt" in node) {
        return (node.DiscardStmt.target ?? "DISCARD_ALL") === "DISCARD_ALL"
            ? repeatable("DISCARD ALL")
            : undefined;
    }
    if (!("AlterTableStmt" in node))
        return undefined;
    const { relation, cmds = [] } = node.AlterTableStmt;
    for (const cmd of cmds) {
        const def = "AlterTableCmd" in cmd ? cmd.AlterTableCmd.def : undefined;
        if (def === undefined || !("PartitionCmd" in def) || !def.PartitionCmd.concurrent)
            continue;
        const partition = transactional_nameOf(def.PartitionCmd.name);
        return {
            command: "DETACH PARTITION CONCURRENTLY",
            effect: { type: "detach-partition", parent: transactional_nameOf(relation), partition },
        };
    }
    return undefined;
}
function ofDatabases(node) {
    if ("CreatedbStmt" in node)
        return named("CREATE DATABASE", "create-database", node.CreatedbStmt.dbname);
    if ("DropdbStmt" in node)
        return named("DROP DATABASE", "drop-database", node.DropdbStmt.dbname);
    if ("CreateTableSpaceStmt" in node) {
        return named("CREATE TABLESPACE", "create-tablespace", node.CreateTableSpaceStmt.tablespacename);
    }
    if ("DropTableSpaceStmt" in node) {
        return named("DROP TABLESPACE", "drop-tablespace", node.DropTableSpaceStmt.tablespacename);
    }
    if ("AlterSystemStmt" in node)
        return repeatable("ALTER SYSTEM");
    if (!("AlterDatabaseStmt" in node))
        return undefined;
    const moves = optionsOf(node.AlterDatabaseStmt.options).some(({ defname }) => defname === "tablespace");
    return moves ? repeatable("ALTER DATABASE SET TABLESPACE") : undefined;
}
/** Whatever touches the publisher's replication slots cannot be rolled back. */
function ofSubscriptions(node) {
    if ("CreateSubscriptionStmt" in node) {
        const { subname, options } = node.CreateSubscriptionStmt;
        const makesSlot = optionIsOn(options, "create_slot", optionIsOn(options, "connect", true));
        return makesSlot ? named("CREATE SUBSCRIPTION", "create-subscription", subname) : undefined;
    }
    if ("DropSubscriptionStmt" in node) {
        // Allowed in a transaction only when slot_name is NONE, which the catalog knows.
        return named("DROP SUBSCRIPTION", "drop-subscription", node.DropSubscriptionStmt.subname);
    }
    if (!("AlterSubscriptionStmt" in node))
        return undefined;
    const { kind, options } = node.AlterSubscriptionStmt;
    const publications = /^ALTER_SUBSCRIPTION_(?:SET|ADD|DROP)_PUBLICATION$/.test(kind ?? "");
    const refreshes = kind === "ALTER_SUBSCRIPTION_REFRESH" || (publications && optionIsOn(options, "refresh", true));
    if (refreshes)
        return repeatable("ALTER SUBSCRIPTION with refresh");
    const altersSlot = optionsOf(options).some(({ defname = "" }) => ["failover", "two_phase"].includes(defname));
    return kind === "ALTER_SUBSCRIPTION_OPTIONS" && altersSlot
        ? repeatable("ALTER SUBSCRIPTION SET")
        : undefined;
}
function repeatable(command) {
    return { command, effect: { type: "repeatable" } };
}
function named(command, type, name = "") {
    return { command, effect: { type, name } };
}
function optionsOf(options) {
    return (options ?? []).flatMap((node) => ("DefElem" in node ? [node.DefElem] : []));
}
function transactional_nameOf(relation) {
    return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}
function transactional_nameFrom(parts) {
    const names = (parts ?? []).flatMap((part) => ("String" in part ? [part.String.sval ?? ""] : []));
    return { schema: names.at(-2), name: names.at(-1) ?? "" };
}
function lastName(names) {
    return transactional_nameFrom(names).name;
}

;// CONCATENATED MODULE: ./lib/hazards/options.js


/** Whether an option such as `security_invoker` is on; not given, it is off. */
function optionOn(options, name) {
    return optionIsOn(options, name);
}
function options_option(options, name) {
    return (options ?? [])
        .flatMap((node) => ("DefElem" in node ? [node.DefElem] : []))
        .findLast(({ defname }) => defname === name);
}
/** The words of an option's value: `LANGUAGE sql`, `VOLATILE`, `SCHEMA extensions`. */
function optionWord(options, name) {
    const arg = options_option(options, name)?.arg;
    if (arg === undefined)
        return undefined;
    if ("String" in arg)
        return arg.String.sval ?? "";
    if ("List" in arg)
        return strings(arg.List.items)[0];
    if ("TypeName" in arg)
        return strings(arg.TypeName.names).at(-1);
    if ("Boolean" in arg)
        return arg.Boolean.boolval === true ? "true" : "false";
    return undefined;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/cluster-or-vacuum-full.js


/** Both write the table anew under ACCESS EXCLUSIVE. */
const clusterOrVacuumFull = {
    id: "cluster-or-vacuum-full",
    kind: "locking",
    about: ["ClusterStmt", "VacuumStmt"],
    check({ node }, context) {
        if ("ClusterStmt" in node)
            return finding("CLUSTER", node.ClusterStmt.relation, context);
        if (!("VacuumStmt" in node) ||
            !node.VacuumStmt.is_vacuumcmd ||
            !optionOn(node.VacuumStmt.options, "full"))
            return [];
        const { rels = [] } = node.VacuumStmt;
        if (rels.length === 0)
            return finding("VACUUM FULL", undefined, context);
        return rels.flatMap((rel) => "VacuumRelation" in rel ? finding("VACUUM FULL", rel.VacuumRelation.relation, context) : []);
    },
};
function finding(command, relation, context) {
    const table = relation === undefined ? undefined : context.table(nameOf(relation));
    if (table?.made === true)
        return [];
    const object = table?.sql ?? "every table";
    return [
        {
            table,
            object,
            lock: "ACCESS EXCLUSIVE",
            work: "rewrite",
            reason: `${command} writes ${object} anew while nobody else may use it.`,
            rewrite: `-- in a migration of its own; frees the space for new rows\nVACUUM${table === undefined ? "" : ` ${table.sql}`};`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/hazards/rules/concurrently-in-transaction.js


/** Refused with 25001: the statement needs to commit on its own. */
const concurrentlyInTransaction = {
    id: "concurrently-in-transaction",
    kind: "failing",
    about: NON_TRANSACTIONAL,
    check(statement, { transaction }) {
        const command = nonTransactionalOf(statement.node)?.command;
        if (command === undefined || transaction.block === "none")
            return [];
        const whose = transaction.block === "explicit" ? "the transaction that BEGIN opened" : "the file's transaction";
        return [
            {
                severity: "danger",
                reason: `${command} cannot run inside ${whose}: Postgres refuses it (25001).`,
                rewrite: `-- in a migration of its own, without BEGIN\n${sqlOf(statement)};`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/concurrently-on-partitioned.js


/** Refused with 0A000: an index of a partitioned table is built or dropped without CONCURRENTLY, or ON ONLY. */
const concurrentlyOnPartitioned = {
    id: "concurrently-on-partitioned",
    kind: "failing",
    about: ["IndexStmt", "DropStmt"],
    check(statement, context) {
        const { node } = statement;
        if ("IndexStmt" in node && node.IndexStmt.concurrent) {
            const table = context.table(nameOf(node.IndexStmt.relation));
            if (table.partitioned !== true)
                return [];
            const index = node.IndexStmt.idxname === undefined ? "its_index" : quote(node.IndexStmt.idxname);
            return [
                {
                    table,
                    severity: "danger",
                    reason: `${table.sql} is partitioned, and Postgres refuses CREATE INDEX CONCURRENTLY on a partitioned table.`,
                    rewrite: [
                        `${sqlOf(statement)
                            .replace(/\s*\bconcurrently\b/i, "")
                            .replace(/\bon\b(?!\s+only)/i, "$& ONLY")};`,
                        "-- for each partition: CREATE INDEX CONCURRENTLY … ON <partition> …;",
                        `-- then: ALTER INDEX ${index} ATTACH PARTITION <its index>;`,
                    ].join("\n"),
                },
            ];
        }
        if (!("DropStmt" in node) || !node.DropStmt.concurrent)
            return [];
        return (node.DropStmt.objects ?? []).flatMap((object) => {
            const index = objectName(object);
            const table = context.tableOfIndex(index);
            if (table?.partitioned !== true)
                return [];
            return [
                {
                    table,
                    object: quoteQualified(index),
                    severity: "danger",
                    reason: `${table.sql} is partitioned, and Postgres refuses DROP INDEX CONCURRENTLY for its indexes.`,
                    rewrite: `DROP INDEX ${quoteQualified(index)};`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/create-partition-lock.js


/** CREATE TABLE … PARTITION OF locks the parent against everything; ATTACH PARTITION does not. */
const createPartitionLock = {
    id: "create-partition-lock",
    kind: "locking",
    about: ["CreateStmt"],
    check(statement, context) {
        const { node, text, range } = statement;
        if (!("CreateStmt" in node) || node.CreateStmt.partbound === undefined)
            return [];
        const { relation, partbound, inhRelations = [] } = node.CreateStmt;
        const child = quoteQualified(nameOf(relation));
        // The grammar places a bound at its FOR, or at DEFAULT.
        const words = text.slice(offsetIn(statement, partbound.location), range.end);
        const [bound = "", ...more] = words.split(/\s+(?=(?:partition\s+by|using|with\s*\((?!\s*modulus)|tablespace)\b)/i);
        const values = /^(?:for|default)/i.test(bound) ? bound : `FOR VALUES ${bound}`;
        const likeParent = more.filter((option) => /^partition/i.test(option)).map((option) => ` ${option}`);
        return inhRelations.flatMap((parent) => {
            const table = context.table(objectName(parent));
            if (table.made)
                return [];
            return [
                {
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Making a partition in place waits for every query on ${table.sql} and makes the ones after it wait as well.`,
                    rewrite: [
                        `CREATE TABLE ${child} (LIKE ${table.sql} INCLUDING ALL)${likeParent.join("")};`,
                        `ALTER TABLE ${table.sql} ATTACH PARTITION ${child} ${values};`,
                    ].join("\n"),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/create-trigger.js

/** Short, but it waits for every writer's transaction, and the writers after it wait as well. */
const createTrigger = {
    id: "create-trigger",
    kind: "locking",
    about: ["CreateTrigStmt"],
    check({ node }, context) {
        if (!("CreateTrigStmt" in node))
            return [];
        const { relation, trigname = "" } = node.CreateTrigStmt;
        const table = context.table(nameOf(relation));
        if (table.made || table.record?.kind === "view" || table.facts?.kind === "view")
            return [];
        return [
            {
                table,
                lock: "SHARE ROW EXCLUSIVE",
                severity: "note",
                reason: `Creating ${quote(trigname)} waits for every open writer of ${table.sql} and makes the ones after it wait as well.`,
                rewrite: "-- in a migration of its own, so that the lock is held for an instant only",
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/selective.js

/** Whether a statement is an UPDATE or DELETE with a condition that leaves rows alone. What runs inside it is not looked at. */
function isSelective(node) {
    if ("UpdateStmt" in node)
        return isCondition(node.UpdateStmt.whereClause);
    if ("DeleteStmt" in node)
        return isCondition(node.DeleteStmt.whereClause);
    return false;
}
const isCondition = (where) => where !== undefined && !isAlwaysTrue(where);

;// CONCATENATED MODULE: ./lib/hazards/rules/delete-without-where.js


/** Every row is gone. */
const deleteWithoutWhere = {
    id: "delete-without-where",
    kind: "destructive",
    about: ["DeleteStmt"],
    check({ node }, context) {
        if (!("DeleteStmt" in node))
            return [];
        const { relation } = node.DeleteStmt;
        const table = context.table(nameOf(relation));
        // Without a condition, USING pairs every row with something.
        if (table.made || isSelective(node))
            return [];
        return [
            {
                table,
                lock: "ROW EXCLUSIVE",
                severity: "danger",
                reason: `Without a condition this deletes every row of ${table.sql}.`,
                rewrite: `DELETE FROM ${table.sql} WHERE <what is to go> AND <a range of the key>;`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/detach-partition.js

/** Without CONCURRENTLY (14 and newer) parent and partition are locked against everything. */
const detachPartition = {
    id: "detach-partition",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, def }, relation, range }) => {
            if (subtype !== "AT_DetachPartition" || def === undefined || !("PartitionCmd" in def))
                return [];
            const parent = context.table(nameOf(relation));
            const partition = context.table(nameOf(def.PartitionCmd.name));
            if (def.PartitionCmd.concurrent || parent.made)
                return [];
            return [
                {
                    range,
                    table: parent,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Detaching ${partition.sql} waits for every query on ${parent.sql} and makes the ones after it wait as well.`,
                    rewrite: context.serverMajor >= 14
                        ? `-- in a migration of its own\nALTER TABLE ${parent.sql} DETACH PARTITION ${partition.sql} CONCURRENTLY;`
                        : undefined,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/disable-trigger.js

/** What the trigger would have checked or kept in step is not, for every session. */
const disableTrigger = {
    id: "disable-trigger",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype = "", name }, relation, range }) => {
            const table = context.table(nameOf(relation));
            if (!/^AT_DisableTrig/.test(subtype) || table.made)
                return [];
            const which = name === undefined ? "Its triggers" : `The trigger ${quote(name)}`;
            const keys = subtype === "AT_DisableTrigAll" ? ", foreign keys included," : "";
            return [
                {
                    range,
                    table,
                    lock: "SHARE ROW EXCLUSIVE",
                    severity: "warning",
                    reason: `${which}${keys} no longer run for anybody who writes to ${table.sql}, and writers wait meanwhile.`,
                    rewrite: `-- for this session only: a trigger with WHEN (current_setting('app.skip_triggers', true) IS DISTINCT FROM 'on')`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/domain-constraint.js


/** Every table with a column of the domain is read under SHARE. */
const domainConstraint = {
    id: "domain-constraint",
    kind: "locking",
    about: ["AlterDomainStmt"],
    check({ node }, context) {
        if (!("AlterDomainStmt" in node))
            return [];
        const { subtype, typeName, def } = node.AlterDomainStmt;
        const name = nameFrom(typeName);
        const [constraint] = def === undefined ? [] : constraintsOf([def]);
        const adds = subtype === "C" && constraint?.skip_validation !== true;
        if ((!adds && subtype !== "O") || context.world.type(name)?.made === true)
            return [];
        const domain = quoteQualified(name);
        const rule = quote(constraint?.conname ?? `${name.name}_check`);
        const check = adds ? "CHECK (<the same condition>)" : "CHECK (VALUE IS NOT NULL)";
        return [
            {
                object: domain,
                lock: "SHARE",
                work: "scan",
                severity: "warning",
                reason: `Every table with a column of type ${domain} is read while its writers wait.`,
                rewrite: [
                    `ALTER DOMAIN ${domain} ADD CONSTRAINT ${rule} ${check} NOT VALID;`,
                    `-- in a later migration\nALTER DOMAIN ${domain} VALIDATE CONSTRAINT ${rule};`,
                ].join("\n"),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/dropped.js


/** @param kinds the grammar's names for what is dropped, such as `OBJECT_TABLE`. */
function droppedObjects({ node, text, range }, kinds) {
    if (!("DropStmt" in node) || !kinds.includes(node.DropStmt.removeType ?? ""))
        return [];
    const { objects = [], removeType: kind = "", behavior } = node.DropStmt;
    // The first one begins with the DROP itself.
    const parts = splitAtCommas(text, range);
    return objects.map((object, index) => {
        const name = objectName(object);
        const own = parts.length === objects.length ? parts[index] : undefined;
        return {
            kind,
            name,
            sql: quoteQualified(name),
            range: own ?? range,
            cascade: behavior === "DROP_CASCADE",
        };
    });
}
/** What goes with it, or stands in the way of it, as far as the catalog told. */
function dependantsSentence(name, among, cascade, context) {
    const dependants = context.dependantsOf(name, among);
    if (dependants.length === 0)
        return cascade && among === "relations" ? ", and CASCADE drops what depends on it" : "";
    return dependantsClause(dependants, cascade);
}
/** @param dependants at least one */
function dependantsClause(dependants, cascade) {
    return cascade
        ? `, and CASCADE drops ${listed(dependants)}`
        : `, and fails as long as ${listed(dependants)} depend${dependants.length === 1 ? "s" : ""} on it`;
}
/** The first of them by name, the others as a number. */
function listed(names) {
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    return `${names.slice(0, 5).join(", ")}${more}`;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-column.js


/** The values are gone with it, and clients that name it fail. */
const dropColumn = {
    id: "drop-column",
    kind: "destructive",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, name = "", behavior }, relation, range, objtype }) => {
            if (subtype !== "AT_DropColumn" || objtype === "OBJECT_VIEW")
                return [];
            const table = context.table(nameOf(relation));
            const ofSet = table.made ||
                table.record?.columns.has(name) === true ||
                context.world.type(nameOf(relation))?.made;
            if (ofSet)
                return [];
            const column = quote(name);
            const used = usedBy(context.world.remaining(table.facts?.columns?.[name]?.dependants ?? []), behavior === "DROP_CASCADE");
            return [
                {
                    range,
                    table,
                    // The table is what is locked, and what the size is of.
                    ...(objtype === "OBJECT_TABLE"
                        ? { lock: "ACCESS EXCLUSIVE" }
                        : { object: `${table.sql}.${column}` }),
                    severity: "danger",
                    reason: `Dropping ${table.sql}.${column} deletes its values for good${used}.`,
                    rewrite: objtype !== "OBJECT_TABLE"
                        ? undefined
                        : [
                            `-- now: let new rows do without it, and deploy clients that no longer name it`,
                            `ALTER TABLE ${table.sql} ALTER COLUMN ${column} DROP NOT NULL;`,
                            `-- in a later migration\nALTER TABLE ${table.sql} DROP COLUMN ${column};`,
                        ].join("\n"),
                },
            ];
        });
    },
};
function usedBy(dependants, cascade) {
    if (dependants.length > 0)
        return dependantsClause(dependants, cascade);
    return cascade ? ", and CASCADE drops the views and keys that use it" : "";
}

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-database.js

const dropDatabase = {
    id: "drop-database",
    kind: "destructive",
    about: ["DropdbStmt"],
    check({ node }) {
        if (!("DropdbStmt" in node))
            return [];
        const name = quote(node.DropdbStmt.dbname ?? "");
        return [
            {
                object: name,
                severity: "danger",
                reason: `Dropping the database ${name} deletes everything in it for good.`,
                rewrite: `ALTER DATABASE ${name} RENAME TO ${quote(`${node.DropdbStmt.dbname ?? ""}_old`)};`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-function.js

/** Clients that call it fail; one that the set puts back under the same name is no hazard, unless CASCADE took more along. */
const dropFunction = {
    id: "drop-function",
    kind: "destructive",
    about: ["DropStmt"],
    check(statement, context) {
        const kinds = ["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE", "OBJECT_AGGREGATE"];
        return droppedObjects(statement, kinds).flatMap(({ name, sql, range, cascade }) => {
            const { world } = context;
            const key = world.resolve(name, world.routines);
            const before = world.routines.get(key);
            if (before?.made === true && !before.gone)
                return [];
            return [
                {
                    range,
                    object: sql,
                    severity: cascade ? "danger" : "warning",
                    reason: cascade
                        ? `CASCADE drops the triggers, policies and columns that use ${sql}${dependantsSentence(name, "functions", true, context)}.`
                        : `Clients that call ${sql} fail from here on.`,
                    rewrite: `-- leave it in place until no client calls it; in a later migration\nDROP FUNCTION ${sql};`,
                    stands: (end) => {
                        const after = end.routines.get(key);
                        return cascade || after === undefined || after.gone || after === before;
                    },
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-index-not-concurrent.js

/** DROP INDEX locks the index's table too (https://www.postgresql.org/docs/current/sql-dropindex.html). */
const dropIndexNotConcurrent = {
    id: "drop-index-not-concurrent",
    kind: "locking",
    about: ["DropStmt"],
    check({ node }, context) {
        if (!("DropStmt" in node) || node.DropStmt.removeType !== "OBJECT_INDEX" || node.DropStmt.concurrent)
            return [];
        const { objects = [], missing_ok: optional = false } = node.DropStmt;
        return objects.flatMap((object) => {
            const index = objectName(object);
            const table = context.tableOfIndex(index);
            const record = context.world.indexes.get(context.world.resolve(index, context.world.indexes));
            if (table?.made === true || record?.made === true)
                return [];
            const sql = quoteQualified(index);
            return [
                {
                    table,
                    object: sql,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Dropping ${sql} waits for every query on its table and makes the ones after it wait as well.`,
                    rewrite: `-- in a migration of its own\nDROP INDEX CONCURRENTLY ${optional ? "IF EXISTS " : ""}${sql};`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-not-null.js

/** Clients that have never met a NULL there may not bear one; and going back needs a scan. */
const dropNotNull = {
    id: "drop-not-null",
    kind: "breaking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, name = "" }, relation, range }) => {
            const table = context.table(nameOf(relation));
            if (subtype !== "AT_DropNotNull" || table.made || table.record?.columns.has(name) === true)
                return [];
            if (table.facts?.columns?.[name]?.notNull === false)
                return [];
            const column = quote(name);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${column}`,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Clients that take ${column} for never NULL may fail on the first one that is.`,
                    rewrite: `-- deploy clients that bear a NULL first; then\nALTER TABLE ${table.sql} ALTER COLUMN ${column} DROP NOT NULL;`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/dropped-policies.js

/** DROP POLICY names the table first and the policy last. */
function droppedPolicies(node) {
    if (!("DropStmt" in node) || node.DropStmt.removeType !== "OBJECT_POLICY")
        return [];
    return (node.DropStmt.objects ?? []).map((object) => {
        const parts = partsOf(object);
        return { table: { schema: parts.at(-3), name: parts.at(-2) ?? "" }, policy: parts.at(-1) ?? "" };
    });
}

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-policy.js


/** Who could see rows may lose them, or see more when the policy was a restrictive one. */
const dropPolicy = {
    id: "drop-policy",
    kind: "security",
    about: ["DropStmt"],
    check({ node }, context) {
        return droppedPolicies(node).flatMap(({ table: name, policy }) => {
            const table = context.table(name);
            if (table.made)
                return [];
            return [
                {
                    table,
                    object: `${quote(policy)} on ${table.sql}`,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "warning",
                    reason: `Without ${quote(policy)} other people see the rows of ${table.sql}: fewer when it let them, more when it restricted them.`,
                    rewrite: `-- in the same migration\nCREATE POLICY ${quote(policy)} ON ${table.sql} USING (<the new rule>);`,
                    stands(end) {
                        const record = end.relations.get(table.key);
                        const dropped = record === undefined && table.record?.gone === true;
                        return !dropped && record?.policies.has(quote(policy)) !== true;
                    },
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/effects/grants.js

/** Which roles have gained or lost rights on relations of the set. */
function grantOf(world, { node }) {
    if ("AlterDefaultPrivilegesStmt" in node) {
        const { is_grant: gives = false, objtype, grantees } = node.AlterDefaultPrivilegesStmt.action ?? {};
        if (gives && objtype === "OBJECT_TABLE")
            for (const role of rolesOf(grantees))
                world.grantedByDefault.add(role);
    }
    if (!("GrantStmt" in node))
        return;
    const { is_grant: grants = false, objtype, targtype, objects = [], grantees } = node.GrantStmt;
    if (objtype !== "OBJECT_TABLE")
        return;
    const records = targtype === "ACL_TARGET_ALL_IN_SCHEMA"
        ? [...world.relations.values()].filter(({ schema }) => strings(objects).includes(schema))
        : objects.map((object) => world.touch(objectName(object)));
    for (const record of records) {
        for (const role of rolesOf(grantees))
            (grants ? record.granted : record.revoked).add(role);
    }
}
/** Names of roles; `public` for everybody. */
function rolesOf(grantees) {
    return (grantees ?? []).flatMap((grantee) => {
        if (!("RoleSpec" in grantee))
            return [];
        const { roletype, rolename } = grantee.RoleSpec;
        return [roletype === "ROLESPEC_PUBLIC" ? "public" : (rolename ?? "current_user")];
    });
}

;// CONCATENATED MODULE: ./lib/hazards/severity.js
/** Below either of these a scan or rewrite takes well under a second on the smallest Supabase instance. */
const SMALL = { rows: 10_000, bytes: 10 * 1024 ** 2 };
/** From either of these on it takes many seconds to minutes on any. */
const LARGE = { rows: 10_000_000, bytes: 1024 ** 3 };
/** How bad it is to hold up a table of this size; an unknown size is a warning. */
function bySize(table) {
    const { rows, bytes } = table?.facts ?? {};
    if (rows === undefined && bytes === undefined)
        return "warning";
    if ((rows ?? 0) >= LARGE.rows || (bytes ?? 0) >= LARGE.bytes)
        return "danger";
    // Few rows may be wide; a table that was never analysed has bytes only.
    const small = (rows ?? 0) <= SMALL.rows && (bytes === undefined || bytes <= SMALL.bytes);
    return small ? "note" : "warning";
}
/** What waits behind a lock; `null` for those that ordinary queries do not run into. */
function blockedBy(lock) {
    switch (lock) {
        case "ACCESS EXCLUSIVE":
            return "reads and writes";
        case "EXCLUSIVE":
        case "SHARE ROW EXCLUSIVE":
        case "SHARE":
            return "writes";
        case "SHARE UPDATE EXCLUSIVE":
            return "schema changes and VACUUM";
        case "ROW EXCLUSIVE":
        case "ROW SHARE":
        case "ACCESS SHARE":
        case undefined:
            return null;
    }
}
/** What a finding is about, as large as it is known to be. */
function sizeOf({ size, table }) {
    return size ?? table?.facts ?? {};
}
/** A second sentence for the reason, where the size is known: never an estimate in seconds. */
function sizeSentence(finding) {
    const { work, lock } = finding;
    const size = sizeWords(sizeOf(finding));
    if (work === undefined || size === "")
        return "";
    const verb = { rewrite: "rewrites", scan: "reads all of", build: "builds an index over" }[work];
    const blocks = blockedBy(lock);
    return ` It ${verb} ${size}${blocks === null ? "" : ` and blocks ${blocks} meanwhile`}.`;
}
/** `96 kB, about 1,200 rows`; empty where neither is known. */
function listedSize({ rows, bytes }) {
    const parts = [
        ...(bytes === null ? [] : [formatBytes(bytes)]),
        ...(rows === null ? [] : [aboutRows(rows)]),
    ];
    return parts.join(", ");
}
/** `41 GB (about 200,000,000 rows)`, or what of it is known. */
function sizeWords({ rows, bytes }) {
    const estimate = rows === undefined ? "" : aboutRows(rows);
    if (bytes === undefined)
        return estimate;
    return `${formatBytes(bytes)}${estimate === "" ? "" : ` (${estimate})`}`;
}
/** Who would wait, as far as the server has counted: how often the table was read, where reads are blocked, and how much was written. */
function activitySentence({ table, lock }) {
    const activity = table?.facts?.activity;
    const blocks = blockedBy(lock) ?? "";
    if (activity === undefined || !blocks.includes("writes"))
        return "";
    const { sequentialScans, indexScans, rowsInserted, rowsUpdated, rowsDeleted, since } = activity;
    const reads = blocks.includes("reads") ? sequentialScans + indexScans : 0;
    const written = rowsInserted + rowsUpdated + rowsDeleted;
    const counted = [
        ...(reads > 0 ? [`${count(reads, "scan")} read it`] : []),
        ...(written > 0 ? [`${count(written, "row")} ${written === 1 ? "was" : "were"} written`] : []),
    ];
    if (counted.length === 0)
        return "";
    return ` ${since === null ? "So far" : `Since ${day(since)}`} ${counted.join(" and ")}.`;
}
function aboutRows(rows) {
    return `about ${count(rows, "row")}`;
}
function count(number, noun) {
    return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
function day(moment) {
    const words = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    return new Date(moment).toLocaleDateString("en-GB", words);
}
function formatBytes(bytes) {
    const units = ["bytes", "kB", "MB", "GB", "TB"];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
    const value = bytes / 1024 ** power;
    return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-schema.js




/** With CASCADE everything in it goes; DROP OWNED does the same for all that a role owns. */
const dropSchema = {
    id: "drop-schema",
    kind: "destructive",
    about: ["DropStmt", "DropOwnedStmt"],
    check(statement, context) {
        const { node } = statement;
        if ("DropOwnedStmt" in node) {
            return rolesOf(node.DropOwnedStmt.roles).map((role) => ({
                object: role,
                severity: "danger",
                reason: `DROP OWNED deletes every table, schema and function that ${role} owns in this database.`,
                rewrite: `REASSIGN OWNED BY ${quote(role)} TO postgres;`,
            }));
        }
        return droppedObjects(statement, ["OBJECT_SCHEMA"]).flatMap(({ name, sql, range, cascade }) => {
            const { schemas, renamedSchemas } = context.world;
            // `IF EXISTS` finds nothing to drop, unless the set has given a schema this name.
            const isAbsent = context.schema(name.name) === "absent" && !renamedSchemas.has(name.name);
            if (schemas.has(name.name) || isAbsent)
                return [];
            return [
                {
                    range,
                    object: sql,
                    size: factsOf(name.name, context),
                    severity: cascade ? "danger" : "warning",
                    reason: cascade ? everything(name.name, sql, context) : standing(name.name, sql, context),
                    rewrite: `-- drop what is in it by name, so that a review sees it; then\nDROP SCHEMA ${sql} RESTRICT;`,
                },
            ];
        });
    },
};
function everything(name, sql, context) {
    const goes = contentsOf(name, context);
    const { dependants = [], ...size } = factsOf(name, context) ?? {};
    const named = goes.length === 0 ? "" : `: ${listed(goes)}`;
    const amount = sizeWords(size);
    const sum = amount === "" ? "" : `, ${amount} in all`;
    const others = context.world.remaining(dependants);
    const outside = others.length === 0 ? "" : ` Of other schemas it takes ${listed(others)}.`;
    return `CASCADE deletes every table, row and function in the schema ${sql}${named}${sum}.${outside}`;
}
function factsOf(name, { schema }) {
    const facts = schema(name);
    return facts === "absent" ? undefined : facts;
}
function standing(name, sql, context) {
    const holds = contentsOf(name, context);
    const refused = holds.length === 0 ? "" : `, and this fails as long as it holds ${listed(holds)}`;
    return `Clients that name the schema ${sql} fail from here on${refused}.`;
}
/** In the words of the catalog, without what the pending set has dropped before. */
function contentsOf(name, context) {
    const contents = factsOf(name, context)?.contents ?? [];
    return contents
        .filter((object) => !context.world.dropped.has(object.name))
        .map((object) => `${object.kind} ${object.name}`);
}

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-table.js

/** The rows are gone with it. */
const dropTable = {
    id: "drop-table",
    kind: "destructive",
    about: ["DropStmt"],
    check(statement, context) {
        return droppedObjects(statement, ["OBJECT_TABLE"]).flatMap(({ name, sql, range, cascade }) => {
            const table = context.table(name);
            // `IF EXISTS` finds nothing to drop, unless the set has moved a table to this name.
            if (table.made || (table.record === undefined && table.facts?.kind === "absent"))
                return [];
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "danger",
                    reason: `Dropping ${sql} deletes its rows for good${dependantsSentence(name, "relations", cascade, context)}.`,
                    rewrite: `-- first stop using it, keep it for a while, drop it in a later migration\nALTER TABLE ${sql} SET SCHEMA <an archive schema that the API does not serve>;`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-type.js

/** With CASCADE the columns of the type go, with their values; an extension takes its types along. */
const dropType = {
    id: "drop-type",
    kind: "destructive",
    about: ["DropStmt"],
    check(statement, context) {
        const kinds = ["OBJECT_TYPE", "OBJECT_DOMAIN", "OBJECT_EXTENSION"];
        return droppedObjects(statement, kinds).flatMap(({ name, sql, range, cascade, kind }) => {
            if (context.world.type(name)?.made === true || (kind === "OBJECT_EXTENSION" && !cascade))
                return [];
            const what = kind === "OBJECT_EXTENSION" ? "a type of the extension " : "";
            return [
                {
                    range,
                    object: sql,
                    severity: cascade ? "danger" : "warning",
                    reason: cascade
                        ? `CASCADE drops every column of ${what}${sql}, with its values${dependantsSentence(name, "types", true, context)}.`
                        : `Clients and functions that name the type ${sql} fail from here on.`,
                    rewrite: `-- first give its columns another type; then\nDROP ${drop_type_WORDS[kind] ?? "TYPE"} ${sql} RESTRICT;`,
                },
            ];
        });
    },
};
const drop_type_WORDS = { OBJECT_DOMAIN: "DOMAIN", OBJECT_EXTENSION: "EXTENSION" };

;// CONCATENATED MODULE: ./lib/hazards/rules/drop-view.js

/** Clients that read it fail; one that the set puts back under the same name is no hazard. */
const dropView = {
    id: "drop-view",
    kind: "destructive",
    about: ["DropStmt"],
    check(statement, context) {
        return droppedObjects(statement, ["OBJECT_VIEW", "OBJECT_MATVIEW"]).flatMap(({ name, sql, range, cascade, kind }) => {
            const table = context.table(name);
            if (table.made)
                return [];
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: cascade ? "danger" : "warning",
                    reason: `Clients that read ${sql} fail from here on${dependantsSentence(name, "relations", cascade, context)}.`,
                    rewrite: kind === "OBJECT_VIEW"
                        ? `CREATE OR REPLACE VIEW ${sql} AS SELECT <the same columns first>;`
                        : undefined,
                    stands: (end) => cascade || end.relations.get(table.key)?.made !== true,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/dynamic-sql.js
/** Raised where a body is read: a computed EXECUTE, whose statement only the server will see. */
const dynamicSql = {
    id: "dynamic-sql",
    kind: "unseen",
    about: [],
    check: () => [],
    describe(expression) {
        const verb = /'\s*(alter|create|delete|drop|grant|insert|revoke|truncate|update)\b/i.exec(expression)?.[1];
        const what = verb === undefined ? "a statement" : `${/^[aeiou]/i.test(verb) ? "an" : "a"} ${verb.toUpperCase()}`;
        return {
            severity: verb === undefined || /^(?:insert|grant|create)$/i.test(verb) ? "note" : "warning",
            reason: `EXECUTE runs ${what} that is put together only when it runs, so nothing can be said about it here.`,
            rewrite: "-- write the statements out, one for each object",
        };
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/enum-value-same-transaction.js


/** Refused with 55P04: a value that ALTER TYPE adds may be used only after the commit. */
const enumValueSameTransaction = {
    id: "enum-value-same-transaction",
    kind: "failing",
    about: "every",
    check({ node }, { world, transaction }) {
        const added = world.enumValues.filter((value) => value.transaction === transaction.id);
        if (added.length === 0 || "AlterEnumStmt" in node || "DoStmt" in node || "CommentStmt" in node)
            return [];
        if ("CreateFunctionStmt" in node)
            return [];
        const used = new Set(constants(node));
        return added
            .filter(({ value }) => used.has(value))
            .map(({ type, value }) => ({
            object: type,
            // Without a cast it may be a text that only looks alike.
            severity: casts(node, type) ? "danger" : "warning",
            reason: `${literal(value)} was added to ${type} in this transaction, and Postgres refuses (55P04) to use it before the commit.`,
            rewrite: `-- leave ALTER TYPE … ADD VALUE ${literal(value)} in this migration and move this statement to the next one`,
        }));
    },
};
function casts(node, type) {
    return allNodesIn(node).some(([kind, found]) => (kind === "typeName" || kind === "TypeName") &&
        nameFrom(found.names).name === type.slice(type.indexOf(".") + 1));
}

;// CONCATENATED MODULE: ./lib/hazards/rules/extension-in-public.js



/** Extensions whose control file names their schema. */
const ELSEWHERE = new Set([
    "pg_cron",
    "pg_graphql",
    "pg_net",
    "pg_tle",
    "pgmq",
    "pgsodium",
    "plpgsql",
    "postgis_tiger_geocoder",
    "postgis_topology",
    "supabase_vault",
]);
/** Its functions are served as well, and its names stand in the way of yours. */
const extensionInPublic = {
    id: "extension-in-public",
    kind: "security",
    about: ["CreateExtensionStmt", "AlterObjectSchemaStmt"],
    check({ node }, context) {
        if ("CreateExtensionStmt" in node) {
            const { extname = "", options } = node.CreateExtensionStmt;
            const schema = optionWord(options, "schema") ?? context.world.searchPath[0] ?? "public";
            return ELSEWHERE.has(extname) || !isServed(context, schema) ? [] : [extension_in_public_finding(extname, schema, "CREATE")];
        }
        if (!("AlterObjectSchemaStmt" in node) || node.AlterObjectSchemaStmt.objectType !== "OBJECT_EXTENSION")
            return [];
        const { object, newschema = "" } = node.AlterObjectSchemaStmt;
        const extname = object === undefined ? "" : (strings([object])[0] ?? "");
        return isServed(context, newschema) ? [extension_in_public_finding(extname, newschema, "ALTER")] : [];
    },
};
function extension_in_public_finding(extname, schema, verb) {
    const name = quote(extname);
    return {
        object: name,
        severity: "note",
        reason: `The API serves the functions of ${name} when they stand in ${schema}, and its names stand in the way of yours.`,
        rewrite: verb === "CREATE"
            ? `CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA extensions;`
            : `ALTER EXTENSION ${name} SET SCHEMA extensions;`,
        stands: (end) => (end.extensions.get(extname) ?? schema) === schema,
    };
}

;// CONCATENATED MODULE: ./lib/hazards/rules/fk-not-valid-on-partitioned.js



/** Refused with 42809 before Postgres 18. */
const fkNotValidOnPartitioned = {
    id: "fk-not-valid-on-partitioned",
    kind: "failing",
    about: ["AlterTableStmt"],
    check(statement, context) {
        if (context.serverMajor >= 18)
            return [];
        return newConstraints(statement, "CONSTR_FOREIGN").flatMap(({ constraint, action }) => {
            const table = context.table(nameOf(action.relation));
            if (!constraint.skip_validation || table.partitioned !== true)
                return [];
            return [
                {
                    range: action.range,
                    table,
                    severity: "danger",
                    reason: `${table.sql} is partitioned, and Postgres ${context.serverMajor} refuses a NOT VALID foreign key on a partitioned table.`,
                    rewrite: `-- on each partition, NOT VALID and later VALIDATE; then on the parent, which takes them over:\n${sqlOf(statement).replace(/\s*\bnot\s+valid\b/i, "")};`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/fk-to-auth-unique.js



/** Supabase keeps the primary keys of `auth` as they are; other keys it may change, which this would stop. */
const fkToAuthUnique = {
    id: "fk-to-auth-unique",
    kind: "security",
    about: ["AlterTableStmt", "CreateStmt"],
    check(statement, context) {
        if (context.api === undefined)
            return [];
        const added = newConstraints(statement, "CONSTR_FOREIGN").map(({ constraint, action }) => ({
            table: nameOf(action.relation),
            constraint,
            range: action.range,
        }));
        const created = createdKeys(statement.node).map((constraint) => ({
            table: "CreateStmt" in statement.node ? nameOf(statement.node.CreateStmt.relation) : nameOf(undefined),
            constraint,
            range: { start: offsetIn(statement, constraint.location), end: statement.range.end },
        }));
        return [...added, ...created].flatMap(({ table, constraint, range }) => {
            const found = judge(constraint, quoteQualified(table));
            return found === undefined ? [] : [{ ...found, range }];
        });
    },
};
function judge({ pktable, pk_attrs }, table) {
    const name = nameOf(pktable);
    const columns = strings(pk_attrs);
    if (name.schema !== "auth" || columns.length === 0 || columns.join() === "id")
        return undefined;
    const target = quoteQualified(name);
    return {
        object: target,
        severity: "warning",
        reason: `A foreign key to ${target} (${columns.join(", ")}) stops Supabase from changing that key when it updates auth.`,
        rewrite: `ALTER TABLE ${table} ADD FOREIGN KEY (<the user's id>) REFERENCES ${target} (id) ON DELETE CASCADE NOT VALID;`,
    };
}
function createdKeys(node) {
    if (!("CreateStmt" in node))
        return [];
    const elements = node.CreateStmt.tableElts ?? [];
    return elements
        .flatMap((element) => "ColumnDef" in element ? constraintsOf(element.ColumnDef.constraints) : constraintsOf([element]))
        .filter(({ contype }) => contype === "CONSTR_FOREIGN");
}

;// CONCATENATED MODULE: ./lib/hazards/search-path.js

/** Whether the options of a function, or the actions of ALTER FUNCTION, fix its search_path. */
function setsSearchPath(options) {
    return (options ?? []).some((option) => {
        const arg = "DefElem" in option && option.DefElem.defname === "set" ? option.DefElem.arg : undefined;
        if (arg === undefined || !("VariableSetStmt" in arg))
            return false;
        const { name, kind } = arg.VariableSetStmt;
        return name?.toLowerCase() === "search_path" && kind !== "VAR_RESET" && kind !== "VAR_SET_DEFAULT";
    });
}
/** The schemas of `SET search_path TO …`, `"$user"` left out; `undefined` for RESET and TO DEFAULT. */
function schemasOf({ args }) {
    if (args === undefined)
        return undefined;
    // `SET search_path = 'a, b'` is one schema of that name to Postgres.
    return constants(args).filter((schema) => schema !== "$user" && schema !== "");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/function-search-path.js




/** Whoever calls it decides what its names mean; with SECURITY DEFINER that is a way to the owner's rights. */
const functionSearchPath = {
    id: "function-search-path",
    kind: "security",
    about: ["CreateFunctionStmt"],
    check({ node }, context) {
        if (!("CreateFunctionStmt" in node))
            return [];
        const { funcname, options, sql_body: body, is_procedure: isProcedure = false } = node.CreateFunctionStmt;
        // Names in a BEGIN ATOMIC or RETURN body are bound when the function is made.
        if (setsSearchPath(options) || body !== undefined)
            return [];
        const security = options_option(options, "security")?.arg;
        const definer = security !== undefined && "Boolean" in security && security.Boolean.boolval === true;
        const name = nameFrom(funcname);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        if (!definer && !isServed(context, schema))
            return [];
        const sql = quoteQualified(name);
        const key = context.world.resolve({ schema, name: name.name }, context.world.routines);
        return [
            {
                object: sql,
                severity: definer ? "warning" : "note",
                reason: definer
                    ? `${sql} runs with its owner's rights, and whoever calls it chooses through search_path what its names mean.`
                    : `Whoever calls ${sql} chooses through search_path what its names mean.`,
                rewrite: `ALTER ${isProcedure ? "PROCEDURE" : "FUNCTION"} ${quote(schema)}.${quote(name.name)} SET search_path = '';\n-- and name every table and function in it with its schema`,
                stands(end) {
                    const routine = end.routines.get(key);
                    return routine === undefined || (!routine.gone && !routine.setsSearchPath);
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/grant-broad.js


/** Roles that may do more than a browser should. */
const POWERFUL = ["service_role", "postgres", "supabase_admin", "pg_read_all_data", "pg_write_all_data"];
const OPEN = ["anon", "public"];
const WRITES = ["insert", "update", "delete", "truncate"];
/** Rights for everybody on everything, now or in the future; on one table they are fine as long as policies guard it. */
const grantBroad = {
    id: "grant-broad",
    kind: "security",
    about: ["GrantStmt", "GrantRoleStmt", "AlterDefaultPrivilegesStmt"],
    check({ node }, context) {
        if ("GrantRoleStmt" in node)
            return membership(node.GrantRoleStmt.is_grant === true, node);
        if ("AlterDefaultPrivilegesStmt" in node) {
            const { action } = node.AlterDefaultPrivilegesStmt;
            // What a Supabase project does by itself.
            if (action === undefined || context.api?.grantsByDefault === true)
                return [];
            return ofAll(action, "everything made from here on", context).map((found) => ({
                ...found,
                severity: "note",
            }));
        }
        if (!("GrantStmt" in node))
            return [];
        const { targtype, objects, objtype } = node.GrantStmt;
        if (targtype === "ACL_TARGET_ALL_IN_SCHEMA") {
            return ofAll(node.GrantStmt, `everything in ${strings(objects).join(", ")}`, context);
        }
        return objtype === "OBJECT_TABLE" ? grant_broad_ofTables(node.GrantStmt, context) : [];
    },
};
function ofAll(grant, object, context) {
    const roles = openRoles(grant, context);
    const reads = privileges(grant).every((privilege) => ["select", "usage"].includes(privilege));
    if (grant.is_grant !== true ||
        roles.length === 0 ||
        reads ||
        !["OBJECT_TABLE", "OBJECT_FUNCTION"].includes(grant.objtype ?? "")) {
        return [];
    }
    return [
        {
            object,
            severity: "warning",
            reason: `${roles.join(" and ")} may ${verbs(grant)} ${object}, also what nobody thought of here.`,
            rewrite: `GRANT SELECT ON <one table> TO ${roles.join(", ")};\n-- one by one, each with row level security and policies`,
        },
    ];
}
function grant_broad_ofTables(grant, context) {
    const roles = openRoles(grant, context);
    const writes = privileges(grant).some((privilege) => WRITES.includes(privilege) || privilege === "all");
    if (grant.is_grant !== true || roles.length === 0 || !writes)
        return [];
    return (grant.objects ?? []).flatMap((object) => {
        const table = context.table(objectName(object));
        // A new table without row level security is table-without-rls; of an old one the catalog knows.
        const isOff = table.facts?.rls === false || (table.record?.defined === true && !table.record.rls);
        if (table.made || !isOff)
            return [];
        return [
            {
                table,
                severity: "danger",
                reason: `${roles.join(" and ")} may ${verbs(grant)} every row of ${table.sql}, which has no row level security.`,
                rewrite: `ALTER TABLE ${table.sql} ENABLE ROW LEVEL SECURITY;\n-- and a policy for what ${roles.join(" and ")} may do`,
                stands: (end) => end.relations.get(table.key)?.rls !== true,
            },
        ];
    });
}
function membership(isGrant, node) {
    const { granted_roles: granted = [], grantee_roles: grantees } = node.GrantRoleStmt;
    const given = granted.flatMap((role) => ("AccessPriv" in role ? [role.AccessPriv.priv_name ?? ""] : []));
    const powerful = given.filter((role) => POWERFUL.includes(role));
    const to = rolesOf(grantees).filter((role) => role === "anon" || role === "authenticated");
    if (!isGrant || powerful.length === 0 || to.length === 0)
        return [];
    return [
        {
            object: powerful.join(", "),
            severity: "danger",
            reason: `Every visitor acts as ${to.join(" or ")}, and may do from here on whatever ${powerful.join(", ")} may.`,
        },
    ];
}
function openRoles({ grantees }, { api }) {
    return rolesOf(grantees).filter((role) => OPEN.includes(role) && (api !== undefined || role === "public"));
}
/** No list means ALL PRIVILEGES. */
function privileges({ privileges: list }) {
    if (list === undefined)
        return ["all"];
    return list.flatMap((item) => "AccessPriv" in item ? [(item.AccessPriv.priv_name ?? "").toLowerCase()] : []);
}
function verbs(grant) {
    return privileges(grant).includes("all") ? "read and change" : privileges(grant).join(", ");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/index-not-concurrent.js


/** CREATE INDEX holds SHARE while it builds (https://www.postgresql.org/docs/current/sql-createindex.html). */
const indexNotConcurrent = {
    id: "index-not-concurrent",
    kind: "locking",
    about: ["IndexStmt"],
    check(statement, context) {
        const { node } = statement;
        if (!("IndexStmt" in node) || node.IndexStmt.concurrent)
            return [];
        const table = context.table(nameOf(node.IndexStmt.relation));
        if (table.made)
            return [];
        const onlyParent = node.IndexStmt.relation?.inh !== true;
        if (table.partitioned === true && onlyParent)
            return [];
        return [
            {
                table,
                lock: "SHARE",
                work: "build",
                reason: `Building an index on ${table.sql} without CONCURRENTLY keeps writers out until it is done.`,
                rewrite: table.partitioned === true ? onEachPartition(sqlOf(statement)) : concurrently(sqlOf(statement)),
            },
        ];
    },
};
function concurrently(sql) {
    return `-- in a migration of its own\n${sql.replace(/\bindex\b/i, "$& CONCURRENTLY")};`;
}
/** A partitioned table's index cannot be built CONCURRENTLY. */
function onEachPartition(sql) {
    return [
        `${sql.replace(/\bon\b/i, "$& ONLY")};`,
        "-- then for each partition, in a migration of its own: CREATE INDEX CONCURRENTLY …;",
        "-- and: ALTER INDEX … ATTACH PARTITION …;",
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/json-column.js

/** json has no equality: queries with SELECT DISTINCT, GROUP BY or UNION over the table's rows fail from here on. */
const jsonColumn = {
    id: "json-column",
    kind: "breaking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.added.flatMap(({ relation, column, def, range, sql }) => {
            const table = context.table(nameOf(relation));
            if (table.made || strings(def.typeName?.names).at(-1) !== "json")
                return [];
            const name = quote(column);
            return [
                {
                    range,
                    table,
                    object: `${table.sql}.${name}`,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "note",
                    reason: `json has no equality, so queries with SELECT DISTINCT or UNION over all columns of ${table.sql} fail from here on.`,
                    rewrite: `ALTER TABLE ${table.sql} ${sql.replace(/\bjson\b(?!.*\bjson\b)/i, "jsonb")};`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/types.js
/** Postgres' table lock modes, weakest first (https://www.postgresql.org/docs/current/explicit-locking.html). */
const types_LOCK_MODES = [
    "ACCESS SHARE",
    "ROW SHARE",
    "ROW EXCLUSIVE",
    "SHARE UPDATE EXCLUSIVE",
    "SHARE",
    "SHARE ROW EXCLUSIVE",
    "EXCLUSIVE",
    "ACCESS EXCLUSIVE",
];
/** Nothing known but the server's version: no database at hand. */
function staticContext(serverMajor, api) {
    return {
        serverMajor,
        runner: "segments",
        searchPath: ["public", "extensions"],
        api,
        relations: {},
        functions: {},
        types: {},
        schemas: {},
    };
}

;// CONCATENATED MODULE: ./lib/hazards/locks.js

const SHARE_UPDATE_EXCLUSIVE = new Set([
    "AT_SetStatistics",
    "AT_ClusterOn",
    "AT_DropCluster",
    "AT_SetOptions",
    "AT_ResetOptions",
    "AT_SetRelOptions",
    "AT_ResetRelOptions",
    "AT_ReplaceRelOptions",
    "AT_ValidateConstraint",
    "AT_AttachPartition",
    "AT_DetachPartitionFinalize",
]);
/** The lock that one action of ALTER TABLE takes on its table: `AlterTableGetLockLevel` of Postgres' tablecmds.c. */
function alterTableLock({ subtype, def }) {
    if (SHARE_UPDATE_EXCLUSIVE.has(subtype ?? ""))
        return "SHARE UPDATE EXCLUSIVE";
    if (/^AT_(?:En|Dis)able(?:Always|Replica)?Trig/.test(subtype ?? ""))
        return "SHARE ROW EXCLUSIVE";
    if (def === undefined)
        return "ACCESS EXCLUSIVE";
    if ("Constraint" in def && def.Constraint.contype === "CONSTR_FOREIGN")
        return "SHARE ROW EXCLUSIVE";
    if ("PartitionCmd" in def && def.PartitionCmd.concurrent)
        return "SHARE UPDATE EXCLUSIVE";
    return "ACCESS EXCLUSIVE";
}
function strongest(modes) {
    return LOCK_MODES[Math.max(...modes.map((mode) => LOCK_MODES.indexOf(mode)))];
}
/** LOCK TABLE's number for a mode counts from 1. */
function lockModeOf(number) {
    return types_LOCK_MODES[(number ?? 8) - 1] ?? "ACCESS EXCLUSIVE";
}

;// CONCATENATED MODULE: ./lib/hazards/rules/lock-table.js



/** Modes that ordinary queries do not run into are no hazard. */
const lockTable = {
    id: "lock-table",
    kind: "locking",
    about: ["LockStmt"],
    check({ node }, context) {
        if (!("LockStmt" in node))
            return [];
        const { relations = [], mode } = node.LockStmt;
        const lock = lockModeOf(mode);
        const blocks = blockedBy(lock);
        if (blocks === null || lock === "SHARE UPDATE EXCLUSIVE")
            return [];
        return relations.flatMap((relation) => {
            const table = context.table(objectName(relation));
            if (table.made)
                return [];
            return [
                {
                    table,
                    lock,
                    severity: "warning",
                    reason: `LOCK TABLE keeps ${blocks} of ${table.sql} out until the transaction ends.`,
                    rewrite: `-- leave it out: statements take the locks that they need`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/matview-in-api.js


/** Row level security does not exist for materialized views: whoever may read one reads all of it. */
const matviewInApi = {
    id: "matview-in-api",
    kind: "security",
    about: ["CreateTableAsStmt"],
    check({ node }, context) {
        if (!("CreateTableAsStmt" in node) || node.CreateTableAsStmt.objtype !== "OBJECT_MATVIEW")
            return [];
        const name = nameOf(node.CreateTableAsStmt.into?.rel);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        if (!isServed(context, schema) || context.api?.grantsByDefault === false)
            return [];
        const sql = quoteQualified(name);
        return [
            {
                object: sql,
                severity: "warning",
                reason: `The API serves ${sql}, and a materialized view has no row level security: everybody reads all of it.`,
                rewrite: `REVOKE ALL ON ${sql} FROM anon, authenticated;`,
                stands(end) {
                    const record = end.relations.get(`${schema}.${name.name}`);
                    const closed = record?.revoked.has("anon") === true && record.revoked.has("authenticated");
                    return record !== undefined && !record.gone && !closed;
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/policy-always-true.js



/** A permissive policy that lets its roles write any row. Reading what is meant to be public is no hazard. */
const policyAlwaysTrue = {
    id: "policy-always-true",
    kind: "security",
    about: ["CreatePolicyStmt", "AlterPolicyStmt"],
    check({ node }, context) {
        const policy = "CreatePolicyStmt" in node
            ? node.CreatePolicyStmt
            : "AlterPolicyStmt" in node
                ? node.AlterPolicyStmt
                : undefined;
        if (policy === undefined || isRestrictive(node))
            return [];
        const command = "CreatePolicyStmt" in node ? (node.CreatePolicyStmt.cmd_name ?? "all") : "all";
        const roles = rolesOf(policy.roles);
        const everyone = roles.length === 0 || roles.some((role) => ["anon", "authenticated", "public"].includes(role));
        const isOpen = isAlwaysTrue(policy.qual) || isAlwaysTrue(policy.with_check);
        // Which command an ALTER POLICY is about, the catalog knows; WITH CHECK is never about reading.
        const mayRead = command === "select" || ("AlterPolicyStmt" in node && !isAlwaysTrue(policy.with_check));
        if (!isOpen || !everyone || mayRead)
            return [];
        const table = context.table(nameOf(policy.table));
        const who = roles.length === 0 || roles.includes("public") ? "everybody" : roles.join(", ");
        return [
            {
                table,
                // A form that anybody may fill in is sometimes meant.
                severity: command === "insert" ? "warning" : "danger",
                reason: `The condition of ${quote(policy.policy_name ?? "")} is always true, so ${who} may ${VERBS[command] ?? "write"} any row of ${table.sql}.`,
                rewrite: `CREATE POLICY ${quote(policy.policy_name ?? "")} ON ${table.sql} FOR ${command.toUpperCase()} TO authenticated ${conditions(command)};`,
            },
        ];
    },
};
const VERBS = {
    insert: "insert",
    update: "change",
    delete: "delete",
    all: "change",
};
const OWNER = "((SELECT auth.uid()) = <the column of the row's owner>)";
function conditions(command) {
    if (command === "insert")
        return `WITH CHECK ${OWNER}`;
    return command === "delete" ? `USING ${OWNER}` : `USING ${OWNER} WITH CHECK ${OWNER}`;
}
/** `AS RESTRICTIVE` only ever takes away; the grammar leaves `permissive` out then. */
function isRestrictive(node) {
    return "CreatePolicyStmt" in node && node.CreatePolicyStmt.permissive !== true;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/policy-user-metadata.js


/** Users change their own `user_metadata`; `app_metadata` they cannot. */
const policyUserMetadata = {
    id: "policy-user-metadata",
    kind: "security",
    about: ["CreatePolicyStmt", "AlterPolicyStmt"],
    check({ node }, context) {
        const policy = "CreatePolicyStmt" in node
            ? node.CreatePolicyStmt
            : "AlterPolicyStmt" in node
                ? node.AlterPolicyStmt
                : undefined;
        if (policy === undefined)
            return [];
        const conditions = [policy.qual, policy.with_check];
        const trusts = constants(conditions).some((text) => /\buser_metadata\b|raw_user_meta_data/.test(text)) ||
            columnNames(conditions).some((name) => name === "raw_user_meta_data" || name === "user_metadata");
        if (!trusts)
            return [];
        const table = context.table(nameOf(policy.table));
        return [
            {
                table,
                severity: "danger",
                reason: `${quote(policy.policy_name ?? "")} trusts user_metadata, which every user can set on their own account.`,
                rewrite: `-- app_metadata only the server sets\nALTER POLICY ${quote(policy.policy_name ?? "")} ON ${table.sql} USING (((SELECT auth.jwt()) -> 'app_metadata' ->> '<key>') = '<value>');`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/policy-without-rls.js

/** A policy on a table without row level security protects nothing. */
const policyWithoutRls = {
    id: "policy-without-rls",
    kind: "security",
    about: ["CreatePolicyStmt"],
    check({ node }, context) {
        if (!("CreatePolicyStmt" in node))
            return [];
        const { policy_name: policy = "", table: relation } = node.CreatePolicyStmt;
        const table = context.table(nameOf(relation));
        const isOff = table.record?.defined === true || table.facts?.rls === false;
        if (!isOff || context.api?.rlsByDefault === true)
            return [];
        const { record } = table;
        return [
            {
                table,
                severity: "danger",
                reason: `The policy ${quote(policy)} has no effect: row level security of ${table.sql} is off.`,
                rewrite: `ALTER TABLE ${table.sql} ENABLE ROW LEVEL SECURITY;`,
                stands(end) {
                    const last = record ?? end.relations.get(table.key);
                    return !end.rlsUnknown && last?.rls !== true && last?.gone !== true;
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/refresh-matview.js

/** Readers wait for the whole query unless it is CONCURRENTLY, which needs a unique index. */
const refreshMatview = {
    id: "refresh-matview",
    kind: "locking",
    about: ["RefreshMatViewStmt"],
    check({ node }, context) {
        if (!("RefreshMatViewStmt" in node) || node.RefreshMatViewStmt.concurrent)
            return [];
        const table = context.table(nameOf(node.RefreshMatViewStmt.relation));
        if (table.made)
            return [];
        return [
            {
                table,
                lock: "ACCESS EXCLUSIVE",
                work: "rewrite",
                reason: `Readers of ${table.sql} wait until its whole query has run.`,
                rewrite: `-- needs a unique index on ${table.sql}\nREFRESH MATERIALIZED VIEW CONCURRENTLY ${table.sql};`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/reindex-not-concurrent.js



/** Reads that could use the index wait as well (https://www.postgresql.org/docs/current/sql-reindex.html). */
const reindexNotConcurrent = {
    id: "reindex-not-concurrent",
    kind: "locking",
    about: ["ReindexStmt"],
    check(statement, context) {
        const { node } = statement;
        if (!("ReindexStmt" in node) || optionOn(node.ReindexStmt.params, "concurrently"))
            return [];
        const { kind, relation, name = "everything" } = node.ReindexStmt;
        const named = relation === undefined ? undefined : nameOf(relation);
        const table = named === undefined
            ? undefined
            : kind === "REINDEX_OBJECT_INDEX"
                ? context.tableOfIndex(named)
                : context.table(named);
        if (table?.made === true)
            return [];
        const object = named?.name ?? name;
        return [
            {
                table,
                object,
                lock: "ACCESS EXCLUSIVE",
                work: "build",
                reason: `Rebuilding ${object} without CONCURRENTLY keeps out writers, and readers whose plans look at its indexes.`,
                rewrite: `-- in a migration of its own\n${reindex_not_concurrent_concurrently(sqlOf(statement))};`,
            },
        ];
    },
};
function reindex_not_concurrent_concurrently(sql) {
    return sql
        .replace(/\(\s*concurrently\s+\w+\s*\)\s*/i, "")
        .replace(/\b(?:index|table|schema|database|system)\b/i, "$& CONCURRENTLY");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-column.js

/** Running clients still use the old name. */
const renameColumn = {
    id: "rename-column",
    kind: "breaking",
    about: ["RenameStmt"],
    check({ node }, context) {
        if (!("RenameStmt" in node) || node.RenameStmt.renameType !== "OBJECT_COLUMN")
            return [];
        const { relation, relationType, subname = "", newname = "" } = node.RenameStmt;
        const table = context.table(nameOf(relation));
        if (table.made || table.record?.columns.has(subname) === true)
            return [];
        const [old, fresh] = [quote(subname), quote(newname)];
        return [
            {
                table,
                object: `${table.sql}.${old}`,
                lock: "ACCESS EXCLUSIVE",
                severity: "warning",
                reason: `Clients that still name ${old} of ${table.sql} fail until they are deployed anew.`,
                rewrite: (relationType === "OBJECT_VIEW"
                    ? [`CREATE OR REPLACE VIEW ${table.sql} AS SELECT <its columns>, <what ${old} is> AS ${fresh};`]
                    : [
                        `ALTER TABLE ${table.sql} ADD COLUMN ${fresh} <type of ${old}>;`,
                        `-- write both (a trigger), fill the new one in batches, move the clients over, then in a later migration:`,
                        `ALTER TABLE ${table.sql} DROP COLUMN ${old};`,
                    ]).join("\n"),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-enum-value.js

/** Running clients still send and expect the old value. */
const renameEnumValue = {
    id: "rename-enum-value",
    kind: "breaking",
    about: ["AlterEnumStmt"],
    check({ node }, { world }) {
        if (!("AlterEnumStmt" in node) || node.AlterEnumStmt.oldVal === undefined)
            return [];
        const { typeName, oldVal, newVal = "" } = node.AlterEnumStmt;
        const name = nameFrom(typeName);
        if (world.type(name)?.made === true)
            return [];
        const type = quoteQualified(name);
        return [
            {
                object: type,
                severity: "warning",
                reason: `Clients that still send or expect ${literal(oldVal)} fail until they are deployed anew.`,
                rewrite: `ALTER TYPE ${type} ADD VALUE ${literal(newVal)};\n-- move the rows over in later migrations; the old value may stay`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-schema.js

/** Everything in it has another name from here on. */
const renameSchema = {
    id: "rename-schema",
    kind: "breaking",
    about: ["RenameStmt"],
    check({ node }, { world }) {
        if (!("RenameStmt" in node) || node.RenameStmt.renameType !== "OBJECT_SCHEMA")
            return [];
        const { subname = "", newname = "" } = node.RenameStmt;
        if (world.schemas.has(subname))
            return [];
        return [
            {
                object: quote(subname),
                severity: "danger",
                reason: `Clients, functions and search paths that name the schema ${quote(subname)} fail from here on.`,
                rewrite: `CREATE SCHEMA ${quote(newname)};\n-- a view for each table, until all clients use the new name`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-table.js

/** Running clients still use the old name. A view that takes it in the same set keeps them going. */
const renameTable = {
    id: "rename-table",
    kind: "breaking",
    about: ["RenameStmt"],
    check({ node }, context) {
        if (!("RenameStmt" in node) || node.RenameStmt.renameType !== "OBJECT_TABLE")
            return [];
        const { relation, newname = "" } = node.RenameStmt;
        const table = context.table(nameOf(relation));
        if (table.made)
            return [];
        const fresh = table.sql.slice(0, table.sql.length - quote(table.name).length) + quote(newname);
        return [
            {
                table,
                lock: "ACCESS EXCLUSIVE",
                severity: "warning",
                reason: `Clients that still name ${table.sql} fail until they are deployed anew.`,
                rewrite: [
                    `ALTER TABLE ${table.sql} RENAME TO ${quote(newname)};`,
                    `-- in the same migration, until all clients use the new name`,
                    `CREATE VIEW ${table.sql} WITH (security_invoker = on) AS SELECT * FROM ${fresh};`,
                ].join("\n"),
                stands: (end) => end.relations.get(table.key)?.kind !== "view",
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/rename-view.js

/** Running clients still use the old name. */
const renameView = {
    id: "rename-view",
    kind: "breaking",
    about: ["RenameStmt"],
    check({ node }, context) {
        if (!("RenameStmt" in node))
            return [];
        const { renameType, relation, newname = "" } = node.RenameStmt;
        if (renameType !== "OBJECT_VIEW" && renameType !== "OBJECT_MATVIEW")
            return [];
        const table = context.table(nameOf(relation));
        if (table.made)
            return [];
        return [
            {
                table,
                lock: "ACCESS EXCLUSIVE",
                severity: "warning",
                reason: `Clients that still name ${table.sql} fail until they are deployed anew.`,
                rewrite: `-- the new name beside the old one, which a later migration drops\nCREATE VIEW ${quote(newname)} WITH (security_invoker = on) AS SELECT * FROM ${table.sql};`,
                stands: (end) => end.relations.get(table.key)?.kind !== "view",
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/revoke.js


/** Clients that act as the role fail at once. What the set has made nobody uses yet. */
const revoke = {
    id: "revoke",
    kind: "breaking",
    about: ["GrantStmt", "GrantRoleStmt"],
    check({ node }, context) {
        if ("GrantRoleStmt" in node && node.GrantRoleStmt.is_grant !== true) {
            const roles = (node.GrantRoleStmt.granted_roles ?? []).flatMap((role) => "AccessPriv" in role ? [role.AccessPriv.priv_name ?? ""] : []);
            return [revoke_finding(roles.join(", "), rolesOf(node.GrantRoleStmt.grantee_roles))];
        }
        if (!("GrantStmt" in node) || node.GrantStmt.is_grant === true)
            return [];
        const { objects = [], objtype = "", targtype, grantees } = node.GrantStmt;
        if (targtype === "ACL_TARGET_DEFAULTS")
            return [];
        if (targtype === "ACL_TARGET_ALL_IN_SCHEMA") {
            return [revoke_finding(`everything in ${strings(objects).join(", ")}`, rolesOf(grantees))];
        }
        const existing = objects.filter((object) => !isOfSet(object, objtype, context));
        return existing.map((object) => revoke_finding(quoteQualified(objectName(object)), rolesOf(grantees)));
    },
};
function revoke_finding(object, roles) {
    return {
        object,
        severity: "note",
        reason: `Clients that act as ${roles.join(", ")} and still use ${object} fail at once.`,
        rewrite: "-- first deploy clients that no longer need it",
    };
}
/** Rights of a function are usually taken away right after it is made, also when it is made by OR REPLACE. */
function isOfSet(object, objtype, { table, world }) {
    const name = objectName(object);
    if (objtype === "OBJECT_TABLE")
        return table(name).made || table(name).record?.kind === "view";
    if (objtype === "OBJECT_SCHEMA")
        return world.schemas.has(name.name);
    return world.routine(name) !== undefined;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/rls-disabled.js

/** Policies no longer apply: whoever has rights on the table sees and changes every row. */
const rlsDisabled = {
    id: "rls-disabled",
    kind: "security",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype }, relation, range }) => {
            const table = context.table(nameOf(relation));
            if (subtype !== "AT_DisableRowSecurity" || (table.made && table.record?.rls !== true))
                return [];
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "danger",
                    reason: `Without row level security everybody with rights on ${table.sql} sees and changes every row of it.`,
                    rewrite: `-- leave it on, and say who may do more\nCREATE POLICY service ON ${table.sql} TO service_role USING (true) WITH CHECK (true);`,
                    stands: (end) => end.relations.get(table.key)?.rls !== true,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/security-definer-view.js



/** A view reads with its owner's rights, past row level security, unless security_invoker (15) is on. */
const securityDefinerView = {
    id: "security-definer-view",
    kind: "security",
    about: ["ViewStmt", "AlterTableStmt"],
    check({ node, actions }, context) {
        if ("ViewStmt" in node) {
            const { view, options } = node.ViewStmt;
            const name = nameOf(view);
            const schema = name.schema ?? context.world.searchPath[0] ?? "public";
            if (view?.relpersistence === "t" || optionOn(options, "security_invoker") || !isServed(context, schema))
                return [];
            return [security_definer_view_finding(quoteQualified(name), `${schema}.${name.name}`, context.serverMajor)];
        }
        return actions.flatMap(({ command: { subtype, def }, relation, objtype }) => {
            if (objtype !== "OBJECT_VIEW" || !["AT_SetRelOptions", "AT_ResetRelOptions"].includes(subtype ?? ""))
                return [];
            const options = def !== undefined && "List" in def ? def.List.items : undefined;
            if (options_option(options, "security_invoker") === undefined)
                return [];
            const table = context.table(nameOf(relation));
            const turnsOn = subtype === "AT_SetRelOptions" && optionOn(options, "security_invoker");
            return turnsOn || !isServed(context, table.schema)
                ? []
                : [security_definer_view_finding(table.sql, table.key, context.serverMajor)];
        });
    },
};
function security_definer_view_finding(sql, key, serverMajor) {
    return {
        object: sql,
        severity: "warning",
        reason: `The API serves ${sql}, which reads its tables with its owner's rights: row level security does not apply to who asks.`,
        rewrite: serverMajor >= 15
            ? `ALTER VIEW ${sql} SET (security_invoker = on);`
            : `-- security_invoker needs Postgres 15: put the view into a schema that the API does not serve`,
        stands(end) {
            const record = end.relations.get(key);
            return record !== undefined && !record.gone && !record.invoker;
        },
    };
}

;// CONCATENATED MODULE: ./lib/hazards/rules/set-access-method.js

/** A new access method writes the table anew; on a partitioned table (17) it is only noted for new partitions. */
const setAccessMethod = {
    id: "set-access-method",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, name = "heap" }, relation, range }) => {
            const table = context.table(nameOf(relation));
            if (subtype !== "AT_SetAccessMethod" || table.made || table.partitioned === true)
                return [];
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `Moving ${table.sql} to the access method ${name} writes it anew while nobody else may use it.`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/set-not-null.js


/** SET NOT NULL reads the table, unless a valid CHECK proves the answer (12 and newer). */
const setNotNull = {
    id: "set-not-null",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap((action) => {
            const column = columnOf(action);
            if (column === undefined)
                return [];
            const table = context.table(nameOf(action.relation));
            if (table.made || set_not_null_isProved(table, column, context))
                return [];
            return [
                {
                    range: action.range,
                    table,
                    object: `${table.sql}.${quote(column)}`,
                    lock: "ACCESS EXCLUSIVE",
                    work: "scan",
                    reason: `Setting ${quote(column)} NOT NULL reads all of ${table.sql} while nobody else may use it.`,
                    rewrite: rewriteOf(table, column, context.serverMajor),
                },
            ];
        });
    },
};
/** `SET NOT NULL`, or 18's `ADD CONSTRAINT … NOT NULL column`. */
function columnOf({ command: { subtype, name, def }, objtype }) {
    if (objtype !== "OBJECT_TABLE")
        return undefined;
    if (subtype === "AT_SetNotNull")
        return name;
    if (subtype !== "AT_AddConstraint" || def === undefined || !("Constraint" in def))
        return undefined;
    const { contype, skip_validation: skips, keys } = def.Constraint;
    return contype === "CONSTR_NOTNULL" && !skips ? strings(keys)[0] : undefined;
}
function set_not_null_isProved({ record, facts }, column, { serverMajor }) {
    if (facts?.columns?.[column]?.notNull === true)
        return true;
    if (serverMajor < 12)
        return false;
    const constraints = record?.constraints ?? new Map();
    for (const { kind, expression, validated, columns } of constraints.values()) {
        const proves = kind === "check" ? notNullColumns(expression) : kind === "not-null" ? columns : [];
        if (validated && proves.includes(column))
            return true;
    }
    // The set may validate what an applied migration has added.
    return (facts?.checks ?? []).some(({ name, definition, validated }) => (validated || constraints.get(name)?.validated === true) && provesNotNull(definition, column));
}
/** `CHECK ((c IS NOT NULL))` as the catalog writes it, alone or joined by AND. */
function provesNotNull(definition, column) {
    const proof = `(${quote(column)} IS NOT NULL)`;
    return definition.includes(proof) && !/\bOR\b|\bNOT \(/.test(definition);
}
function rewriteOf(table, column, serverMajor) {
    const [name, constraint] = [quote(column), quote(joinName(table.name, column, "not_null"))];
    const later = "-- in a later migration";
    if (serverMajor >= 18) {
        return [
            `ALTER TABLE ${table.sql} ADD CONSTRAINT ${constraint} NOT NULL ${name} NOT VALID;`,
            `${later}\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${constraint};`,
        ].join("\n");
    }
    return [
        `ALTER TABLE ${table.sql} ADD CONSTRAINT ${constraint} CHECK (${name} IS NOT NULL) NOT VALID;`,
        `${later}\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${constraint};`,
        `${later}\nALTER TABLE ${table.sql} ALTER COLUMN ${name} SET NOT NULL;`,
        `ALTER TABLE ${table.sql} DROP CONSTRAINT ${constraint};`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/hazards/rules/set-persistence.js

/** SET LOGGED and SET UNLOGGED write the table anew. */
const setPersistence = {
    id: "set-persistence",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype }, relation, range, objtype }) => {
            if ((subtype !== "AT_SetLogged" && subtype !== "AT_SetUnLogged") || objtype !== "OBJECT_TABLE")
                return [];
            const table = context.table(nameOf(relation));
            if (table.made)
                return [];
            const loses = subtype === "AT_SetUnLogged" ? ", and afterwards a crash empties it" : "";
            return [
                {
                    range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    work: "rewrite",
                    reason: `Changing whether ${table.sql} is logged writes it anew while nobody else may use it${loses}.`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/set-schema.js

const set_schema_KINDS = new Set([
    "OBJECT_TABLE",
    "OBJECT_VIEW",
    "OBJECT_MATVIEW",
    "OBJECT_SEQUENCE",
    "OBJECT_FOREIGN_TABLE",
    "OBJECT_FUNCTION",
    "OBJECT_PROCEDURE",
    "OBJECT_ROUTINE",
    "OBJECT_TYPE",
    "OBJECT_DOMAIN",
]);
/** Running clients look for it where it was. */
const setSchema = {
    id: "set-schema",
    kind: "breaking",
    about: ["AlterObjectSchemaStmt"],
    check({ node }, context) {
        if (!("AlterObjectSchemaStmt" in node))
            return [];
        const { objectType = "", relation, object, newschema = "" } = node.AlterObjectSchemaStmt;
        if (!set_schema_KINDS.has(objectType))
            return [];
        const name = relation === undefined ? objectName(object ?? { List: {} }) : nameOf(relation);
        const made = relation === undefined
            ? context.world.routine(name)?.made === true || context.world.type(name)?.made === true
            : context.table(name).made;
        if (made)
            return [];
        const sql = quoteQualified(name);
        const moved = quoteQualified({ schema: newschema, name: name.name });
        const table = relation === undefined ? undefined : context.table(name);
        return [
            {
                table,
                object: sql,
                ...(table === undefined ? {} : { lock: "ACCESS EXCLUSIVE" }),
                severity: "warning",
                reason: `Clients that look for ${sql} where it was fail; it is ${moved} from here on.`,
                ...(table === undefined
                    ? {}
                    : {
                        rewrite: [
                            `ALTER TABLE ${sql} SET SCHEMA ${quote(newschema)};`,
                            `-- in the same migration, until all clients use the new name`,
                            `CREATE VIEW ${sql} WITH (security_invoker = on) AS SELECT * FROM ${moved};`,
                        ].join("\n"),
                        stands: (end) => end.relations.get(table.key)?.kind !== "view",
                    }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/statement-while-holding-exclusive.js


/** A lock of an earlier statement is held to the end of the transaction, over all the slow work in between. */
const statementWhileHoldingExclusive = {
    id: "statement-while-holding-exclusive",
    kind: "locking",
    about: ["AlterTableStmt", "CreateTableAsStmt", "DeleteStmt", "InsertStmt", "MergeStmt", "UpdateStmt"],
    check(statement, context) {
        const [held] = context.world.held;
        if (held === undefined)
            return [];
        const [relation, { line }] = held;
        const slow = slowWork(statement.node, context) ?? validation(statement.actions, context);
        if (slow === undefined)
            return [];
        const table = context.table(slow);
        if (table.made)
            return [];
        const locked = quoteQualified(context.world.searchPath.includes(relation.schema)
            ? { schema: undefined, name: relation.name }
            : relation);
        return [
            {
                table,
                object: locked,
                lock: "ACCESS EXCLUSIVE",
                reason: `While this runs, nobody can use ${locked}, which line ${line} has locked in the same transaction.`,
                rewrite: `-- in a migration of its own, in batches where it can be\n${sqlOf(statement)};`,
            },
        ];
    },
};
/** The table whose size says how long a statement takes; statements that name a few rows are quick. */
function slowWork(node, context) {
    if ("UpdateStmt" in node)
        return picksRow(node.UpdateStmt.whereClause) ? undefined : nameOf(node.UpdateStmt.relation);
    if ("DeleteStmt" in node)
        return picksRow(node.DeleteStmt.whereClause) ? undefined : nameOf(node.DeleteStmt.relation);
    if ("MergeStmt" in node)
        return nameOf(node.MergeStmt.relation);
    if ("InsertStmt" in node) {
        const select = node.InsertStmt.selectStmt;
        return select !== undefined && "SelectStmt" in select ? largestSource(select, context) : undefined;
    }
    if (!("CreateTableAsStmt" in node) || node.CreateTableAsStmt.into?.skipData === true)
        return undefined;
    const { query } = node.CreateTableAsStmt;
    return query === undefined ? undefined : largestSource(query, context);
}
/** `INSERT … SELECT` is as slow as what it reads. */
function largestSource(query, { table }) {
    const sources = "SelectStmt" in query ? (query.SelectStmt.fromClause ?? []) : [];
    const relations = sources.flatMap((source) => "RangeVar" in source ? [source.RangeVar] : joined(source));
    return relations.map(nameOf).find((name) => !table(name).made);
}
function joined(source) {
    if ("RangeVar" in source)
        return [source.RangeVar];
    if (!("JoinExpr" in source))
        return [];
    const { larg, rarg } = source.JoinExpr;
    return [larg, rarg].flatMap((arg) => (arg === undefined ? [] : joined(arg)));
}
/** `WHERE id = 5`: by its key, one row. */
function picksRow(where) {
    if (where === undefined || !("A_Expr" in where))
        return false;
    const { kind, name, lexpr, rexpr } = where.A_Expr;
    if (lexpr === undefined || !("ColumnRef" in lexpr) || rexpr === undefined)
        return false;
    const column = lexpr.ColumnRef.fields?.at(-1);
    const isKey = column !== undefined && "String" in column && column.String.sval === "id";
    const equals = strings(name)[0] === "=";
    return (isKey && equals && (kind === "AEXPR_OP" || kind === "AEXPR_IN") && ("A_Const" in rexpr || "List" in rexpr));
}
/** Validating what an earlier transaction has added. */
function validation(actions, { table, transaction }) {
    for (const { command, relation } of actions) {
        const constraint = table(nameOf(relation)).record?.constraints.get(command.name ?? "");
        const isOwn = constraint?.transaction === transaction.id;
        if (command.subtype === "AT_ValidateConstraint" && !isOwn)
            return nameOf(relation);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/hazards/rules/syntax-error.js
/** Raised where the file is read: there is no statement to give to a rule. */
const syntaxErrorRule = { id: "syntax-error", kind: "failing", about: [], check: () => [] };

;// CONCATENATED MODULE: ./lib/hazards/rules/table-without-grants.js


/** Where default privileges give the API's roles nothing, a new table answers every request with 42501. */
const tableWithoutGrants = {
    id: "table-without-grants",
    kind: "security",
    about: ["CreateStmt"],
    check({ node }, context) {
        if (!("CreateStmt" in node) || context.api?.grantsByDefault !== false)
            return [];
        const { relation, if_not_exists: optional = false, partbound } = node.CreateStmt;
        const name = nameOf(relation);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        if (relation?.relpersistence === "t" || optional || partbound !== undefined || !isServed(context, schema))
            return [];
        const sql = quoteQualified(name);
        return [
            {
                object: sql,
                severity: "note",
                reason: `No role of the API may use ${sql}: this project's default privileges give new tables none, so requests fail with 42501.`,
                rewrite: `GRANT SELECT, INSERT, UPDATE, DELETE ON ${sql} TO authenticated;\nGRANT ALL ON ${sql} TO service_role;`,
                stands(end) {
                    const record = end.relations.get(`${schema}.${name.name}`);
                    const roles = [...BROWSER_ROLES, "service_role"];
                    return (!end.grantsUnknown &&
                        record !== undefined &&
                        !record.gone &&
                        !roles.some((role) => record.granted.has(role)));
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/world.js
class World {
    relations = new Map();
    /** Indexes that the files made. */
    indexes = new Map();
    types = new Map();
    routines = new Map();
    schemas = new Set();
    /** What the pending set has dropped, in the words of the catalog: `schema.name`, `schema.table.constraint`, `schema.function()`, `"policy" on schema.table`. */
    dropped = new Set();
    /** Schemas to which the set has given another's name. */
    renamedSchemas = new Set();
    /** Where an extension stands after the set, by its name. */
    extensions = new Map();
    enumValues = [];
    /** `BEGIN` statements that their file never ended, by the number of the transaction that they began. */
    unclosed = new Set();
    searchPath;
    held = new Map();
    transaction = 0;
    /** A computed EXECUTE mentions row level security: whether a table has it is no longer known. */
    rlsUnknown = false;
    /** The same of GRANT. */
    grantsUnknown = false;
    /** Roles that default privileges of the set give rights on what it makes from there on. */
    grantedByDefault = new Set();
    #absent;
    /** @param absent `schema.name` of relations that the catalog has not. */
    constructor(searchPath, absent = new Set()) {
        this.searchPath = searchPath;
        this.#absent = absent;
    }
    /** Whether `IF NOT EXISTS` will find nothing under this name. */
    isAbsent({ schema = this.searchPath[0] ?? "public", name }) {
        const key = keyOf(schema, name);
        return this.#absent.has(key) && !this.relations.has(key);
    }
    /** Of what the catalog told to depend on something, what the set has not dropped by now, nor the table that it is part of. */
    remaining(dependants) {
        // A set may drop thousands of things on which nothing depends.
        if (dependants.length === 0)
            return dependants;
        const gone = [...this.dropped];
        return dependants.filter((words) => !gone.some((name) => words.endsWith(` ${name}`) || words.includes(` ${name}.`)));
    }
    /** From here on what the files before have made is what the target has: known, but not new. */
    settle() {
        for (const record of this.relations.values()) {
            record.made = false;
            record.columns.clear();
        }
        for (const record of [...this.indexes.values(), ...this.types.values(), ...this.routines.values()])
            record.made = false;
        this.schemas.clear();
        this.dropped.clear();
        this.renamedSchemas.clear();
        this.enumValues = [];
        this.held.clear();
    }
    /** The schema in which an unqualified name is found, or would be made. */
    resolve({ schema, name }, among = this.relations) {
        if (schema !== undefined)
            return keyOf(schema, name);
        const temporary = keyOf("pg_temp", name);
        if (among.has(temporary))
            return temporary;
        const known = this.searchPath.find((candidate) => among.has(keyOf(candidate, name)));
        return keyOf(known ?? this.searchPath[0] ?? "public", name);
    }
    relation(name) {
        return this.relations.get(this.resolve(name));
    }
    /** The record of a relation, begun when the pending set touches it for the first time. */
    touch(name) {
        const key = this.resolve(name);
        const known = this.relations.get(key);
        if (known !== undefined && !known.gone)
            return known;
        const record = emptyRecord(key, this.transaction);
        this.relations.set(key, record);
        return record;
    }
    /** A relation that a statement makes; an older record under its name is of another relation. */
    make({ schema = this.searchPath[0] ?? "public", name }, kind, made) {
        const key = keyOf(schema, name);
        const known = this.relations.get(key);
        // `IF NOT EXISTS` on what the set made itself does nothing.
        if (!made && known !== undefined && !known.gone)
            return known;
        const granted = new Set(this.grantedByDefault);
        const record = { ...emptyRecord(key, this.transaction), kind, made, defined: made, granted };
        this.relations.set(key, record);
        return record;
    }
    /** A new name for a relation, whose record stays the same object. */
    move(record, schema, name) {
        const old = keyOf(record.schema, record.name);
        if (this.relations.get(old) === record)
            this.relations.delete(old);
        record.schema = schema;
        record.name = name;
        this.relations.set(keyOf(schema, name), record);
    }
    routine(name) {
        return this.routines.get(this.resolve(name, this.routines));
    }
    type(name) {
        return this.types.get(this.resolve(name, this.types));
    }
}
/** The key under which the catalog's facts are listed too. */
function keyOf(schema, name) {
    return `${schema}.${name}`;
}
function emptyRecord(key, transaction) {
    const dot = key.indexOf(".");
    return {
        schema: key.slice(0, dot),
        name: key.slice(dot + 1),
        kind: "table",
        made: false,
        defined: false,
        gone: false,
        rls: false,
        transaction,
        columns: new Set(),
        types: new Map(),
        constraints: new Map(),
        policies: new Set(),
        granted: new Set(),
        revoked: new Set(),
        invoker: false,
    };
}

;// CONCATENATED MODULE: ./lib/hazards/rules/table-without-rls.js



/** A table that the API serves, and that has no row level security when the whole set has run. */
const tableWithoutRls = {
    id: "table-without-rls",
    kind: "security",
    about: ["CreateStmt", "CreateTableAsStmt", "SelectStmt"],
    check({ node }, context) {
        const relation = madeTable(node);
        if (relation === undefined || relation.relpersistence === "t")
            return [];
        const name = nameOf(relation);
        const schema = name.schema ?? context.world.searchPath[0] ?? "public";
        const { world, api } = context;
        if (!isServed(context, schema) || api?.rlsByDefault === true)
            return [];
        const key = keyOf(schema, name.name);
        // IF NOT EXISTS may leave alone what is there, and safe.
        const optional = "CreateStmt" in node && node.CreateStmt.if_not_exists === true;
        const isSafe = context.table(name).facts?.rls === true || world.relations.get(key)?.rls === true;
        if (optional && isSafe)
            return [];
        const sql = quoteQualified(name);
        // What is there already may have grants of its own.
        const startsWithout = api?.grantsByDefault === false && !optional;
        const finding = (isReachable) => ({
            object: sql,
            severity: isReachable ? "warning" : "note",
            reason: isReachable
                ? `The API serves ${sql}, and without row level security it shows and changes every row for everybody who has the public key.`
                : `As soon as anon or authenticated is granted rights on ${sql}, the API shows every row, or lets it be changed, for everybody who has the public key: it has no row level security.`,
            rewrite: `ALTER TABLE ${sql} ENABLE ROW LEVEL SECURITY;`,
            stands(end) {
                const record = end.relations.get(key);
                return (!end.rlsUnknown &&
                    record !== undefined &&
                    !record.gone &&
                    !record.rls &&
                    isServed(context, record.schema) &&
                    isReachable === !(startsWithout && isUngranted(record, end)));
            },
        });
        return [finding(true), finding(false)];
    },
};
/** Whether no role of a stranger's browser has been given anything. */
function isUngranted({ granted }, end) {
    return !end.grantsUnknown && !BROWSER_ROLES.some((role) => granted.has(role));
}
function madeTable(node) {
    if ("CreateStmt" in node)
        return node.CreateStmt.relation;
    if ("SelectStmt" in node)
        return node.SelectStmt.intoClause?.rel;
    if (!("CreateTableAsStmt" in node) || node.CreateTableAsStmt.objtype === "OBJECT_MATVIEW")
        return undefined;
    return node.CreateTableAsStmt.into?.rel;
}

;// CONCATENATED MODULE: ./lib/sql/control.js
const CONTROL = {
    TRANS_STMT_BEGIN: "begin",
    TRANS_STMT_START: "begin",
    TRANS_STMT_COMMIT: "commit",
    TRANS_STMT_ROLLBACK: "rollback",
    TRANS_STMT_SAVEPOINT: "savepoint",
    TRANS_STMT_RELEASE: "savepoint",
    TRANS_STMT_ROLLBACK_TO: "savepoint",
    TRANS_STMT_PREPARE: "prepare",
    TRANS_STMT_COMMIT_PREPARED: "prepare",
    TRANS_STMT_ROLLBACK_PREPARED: "prepare",
};
/** What a statement does to transactions. `END` is a commit and `ABORT` a rollback to the grammar already. */
function controlOf(node) {
    if (!("TransactionStmt" in node))
        return "none";
    return CONTROL[node.TransactionStmt.kind ?? "TRANS_STMT_BEGIN"] ?? "none";
}
/** `COMMIT AND CHAIN` and `ROLLBACK AND CHAIN`, which begin the next transaction at once. */
function chains(node) {
    return "TransactionStmt" in node && node.TransactionStmt.chain === true;
}
/** Whether a setting outlives the transaction: `SET`, `RESET`, `SET ROLE`, or `set_config(…, false)`, which pg_dump writes. */
function setsSession(node) {
    if ("VariableSetStmt" in node) {
        const { is_local: isLocal = false, kind, name } = node.VariableSetStmt;
        return !isLocal && !(kind === "VAR_SET_MULTI" && name !== "SESSION CHARACTERISTICS");
    }
    if (!("SelectStmt" in node))
        return false;
    return (node.SelectStmt.targetList ?? []).some(isSetConfig);
}
/** What `SET check_function_bodies` leaves behind; `undefined` for other statements. */
function bodyChecking(node) {
    if (!("VariableSetStmt" in node))
        return undefined;
    const { name, args, kind } = node.VariableSetStmt;
    if (kind === "VAR_RESET_ALL")
        return true;
    if (name?.toLowerCase() !== "check_function_bodies")
        return undefined;
    const value = args?.[0];
    if (value === undefined || !("A_Const" in value))
        return true;
    const { sval, ival } = value.A_Const;
    return sval === undefined
        ? ival?.ival !== undefined
        : !/^(?:off?|f(?:a(?:l(?:se?)?)?)?|no?|0)$/i.test(sval.sval ?? "");
}
function isSetConfig(target) {
    const call = "ResTarget" in target ? target.ResTarget.val : undefined;
    if (call === undefined || !("FuncCall" in call))
        return false;
    const { funcname = [], args = [] } = call.FuncCall;
    const name = funcname.at(-1);
    if (name === undefined || !("String" in name) || name.String.sval !== "set_config")
        return false;
    const isLocal = args[2];
    return !(isLocal !== undefined && "A_Const" in isLocal && isLocal.A_Const.boolval?.boolval === true);
}

;// CONCATENATED MODULE: ./lib/hazards/rules/transaction-control.js

/** Ends, or would end, a transaction that the file has not begun. */
const transactionControl = {
    id: "transaction-control",
    kind: "failing",
    about: ["TransactionStmt"],
    check({ node }, { runner, transaction }) {
        const control = controlOf(node);
        if (control === "none" || control === "savepoint")
            return [];
        const mixes = runner === "file" && (transaction.block === "runner" || control !== "begin");
        const stray = control === "rollback" || control === "prepare" || (control === "commit" && !transaction.hasBegin);
        if (!mixes && !stray)
            return [];
        const ends = control === "begin" ? "begins" : "ends";
        return [
            {
                severity: "warning",
                reason: mixes
                    ? `The whole file runs in one transaction, and this ${ends} one inside of it: what stands before it can no longer be taken back.`
                    : `This ${ends} a transaction that the file has not begun, or takes back what it has done.`,
                rewrite: "-- leave it out; what needs a transaction of its own goes into a migration of its own",
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/truncate.js


/** Every row is gone, without a trigger for each; with CASCADE those of the tables that refer to it as well. */
const truncate = {
    id: "truncate",
    kind: "destructive",
    about: ["TruncateStmt"],
    check(statement, context) {
        const { node, range } = statement;
        if (!("TruncateStmt" in node))
            return [];
        const { relations = [], behavior } = node.TruncateStmt;
        return relations.flatMap((relation) => {
            const table = context.table(objectName(relation));
            if (table.made)
                return [];
            const cascade = behavior === "DROP_CASCADE" ? ", and of every table whose foreign keys lead here" : "";
            const location = "RangeVar" in relation ? relation.RangeVar.location : undefined;
            return [
                {
                    range: relations.length > 1 ? { start: offsetIn(statement, location), end: range.end } : range,
                    table,
                    lock: "ACCESS EXCLUSIVE",
                    severity: "danger",
                    reason: `TRUNCATE deletes every row of ${table.sql}${cascade} for good.`,
                    rewrite: `-- in batches, and only what is meant\nDELETE FROM ${table.sql} WHERE <what is to go>;`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/uncommitted-transaction.js

/** BEGIN without COMMIT: everything after it is lost when the session ends. */
const uncommittedTransaction = {
    id: "uncommitted-transaction",
    kind: "failing",
    about: ["TransactionStmt"],
    check({ node }, { transaction }) {
        if (controlOf(node) !== "begin" || transaction.hasBegin)
            return [];
        return [
            {
                severity: "danger",
                reason: "This transaction is never committed, so what it does is lost when the session ends.",
                rewrite: "-- at the end of the file\nCOMMIT;",
                stands: (end) => end.unclosed.has(transaction.id),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/update-without-where.js



/** Every row gets new values; filling columns that the set itself has added loses nothing, but locks every row. */
const updateWithoutWhere = {
    id: "update-without-where",
    kind: "destructive",
    about: ["UpdateStmt"],
    check({ node }, context) {
        if (!("UpdateStmt" in node))
            return [];
        const { relation, targetList = [] } = node.UpdateStmt;
        const table = context.table(nameOf(relation));
        if (table.made || isSelective(node))
            return [];
        const columns = targetList.flatMap((target) => "ResTarget" in target ? [target.ResTarget.name ?? ""] : []);
        const fills = columns.every((column) => table.record?.columns.has(column) === true);
        const names = columns.map(quote).join(", ");
        return [
            {
                table,
                lock: "ROW EXCLUSIVE",
                // However large, a fill is waited for and not confirmed: what is confirmed are losses.
                severity: fills && bySize(table) === "note" ? "note" : fills ? "warning" : "danger",
                reason: fills
                    ? `Filling ${names} writes every row of ${table.sql} in one transaction, and other writers of a row wait for its end.`
                    : `Without a condition this overwrites ${names} in every row of ${table.sql}.`,
                rewrite: `UPDATE ${table.sql} SET ${columns.map((column) => `${quote(column)} = <value>`).join(", ")} WHERE <which rows> AND <a range of the key>;`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/validate-same-transaction.js

/** The lock that ADD CONSTRAINT took is held until the commit, so NOT VALID has won nothing. */
const validateSameTransaction = {
    id: "validate-same-transaction",
    kind: "locking",
    about: ["AlterTableStmt"],
    check(statement, context) {
        return statement.actions.flatMap(({ command: { subtype, name = "" }, relation, range }) => {
            const table = context.table(nameOf(relation));
            const constraint = table.record?.constraints.get(name);
            if (subtype !== "AT_ValidateConstraint" || table.made || constraint?.kind === "other")
                return [];
            if (constraint === undefined ||
                constraint.validated ||
                constraint.transaction !== context.transaction.id)
                return [];
            const lock = constraint.kind === "foreign-key" ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE";
            return [
                {
                    range,
                    table,
                    lock,
                    work: "scan",
                    reason: `${quote(name)} is validated in the transaction that added it, whose lock on ${table.sql} is held over the whole scan.`,
                    rewrite: `-- in a later migration\nALTER TABLE ${table.sql} VALIDATE CONSTRAINT ${quote(name)};`,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/hazards/rules/all.js
/** Every rule is one line here. */






































































;// CONCATENATED MODULE: ./lib/hazards/index.js

const RULES = Object.values(all_namespaceObject);
const ABOUT = new Map();
/** The rules about one kind of statement. */
function rulesAbout(kind) {
    const rules = ABOUT.get(kind) ?? RULES.filter(({ about }) => isAmong(about, kind));
    ABOUT.set(kind, rules);
    return rules;
}
const KIND = new Map(RULES.map(({ id, kind }) => [id, kind]));
/** What parsing reports as a problem too, so that a plan need not say it twice. */
const ALSO_PROBLEMS = new Set([
    "syntax-error",
    "transaction-control",
    "uncommitted-transaction",
    "concurrently-in-transaction",
]);
/** In the place of a rule, for a file that could not be looked through: anything may be in it. */
const NOT_EXAMINED = "not-examined";
function isRule(id) {
    return KIND.has(id);
}
/** Whether a person has to confirm it before it runs where data matter. */
function isDestructive({ id, severity }) {
    return KIND.get(id) === "destructive" && severity === "danger";
}
function isAmong(about, kind) {
    return about === "every" || about.some((one) => one === kind);
}

;// CONCATENATED MODULE: ./lib/hazards/directive-hazards.js


const FORM = "-- db-ops: allow <rule> <reason>";
/** What is wrong with a directive: then it allows nothing. */
function directiveHazards(source, directive, matches) {
    const { rule, reason, above } = directive;
    if (rule === undefined) {
        return [hazard(source, directive, "allow-unreadable", `This comment is no directive: write ${FORM}.`)];
    }
    if (!isRule(rule)) {
        return [
            hazard(source, directive, "allow-unknown-rule", `There is no rule "${rule}", so nothing is allowed.`),
        ];
    }
    if (reason === "") {
        const words = `Without a reason it allows nothing: write -- db-ops: allow ${rule} and why it is safe here.`;
        return [hazard(source, directive, "allow-without-reason", words)];
    }
    if (!above) {
        const words = `It must stand directly above the statement that it is about, on a line of its own: it allows nothing here.`;
        return [hazard(source, directive, "allow-unused", words)];
    }
    if (matches)
        return [];
    return [
        hazard(source, directive, "allow-unused", `The statement below has no ${rule} hazard: delete the comment.`),
    ];
}
function hazard(source, { start, end }, id, reason) {
    const from = positionAt(source.text, start, source.lineStarts);
    return {
        id,
        severity: "warning",
        file: source.file,
        line: from.line,
        column: from.column,
        endLine: positionAt(source.text, end - 1, source.lineStarts).line,
        object: null,
        lock: null,
        blocks: null,
        reason,
        rewrite: null,
        rows: null,
        bytes: null,
        activity: null,
        acknowledged: false,
    };
}

;// CONCATENATED MODULE: ./lib/hazards/directives.js

const MARK = /^(?:--|\/\*)\s*db-?ops\s*:/i;
const ALLOW = /^--\s*db-ops\s*:\s*allow\s+([a-z][a-z-]*)(?=\s|$)\s*(?:[-–—:]+\s*)?(.*?)\s*$/i;
/**
 * The directives in a stretch of comments.
 *
 * @param gap from the end of the statement before, or the text's start, to the first token of the statement that they are about.
 */
function directivesIn(text, gap) {
    const found = [];
    for (let token = nextToken(text, gap.start, gap.end); token !== undefined; token = nextToken(text, token.end, gap.end)) {
        if (token.kind !== "comment")
            continue;
        const comment = text.slice(token.start, token.end);
        if (!MARK.test(comment))
            continue;
        const [, rule, reason = ""] = ALLOW.exec(comment) ?? [];
        const line = text.lastIndexOf("\n", token.start - 1) + 1;
        const onItsOwnLine = /^\ufeff?[ \t]*$/.test(text.slice(line, token.start));
        const above = onItsOwnLine && !/\n[ \t\r]*\n/.test(text.slice(token.end, gap.end));
        found.push({ start: token.start, end: token.end, rule: rule?.toLowerCase(), reason, above });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/hazards/effects/alter-table.js





/** What an ALTER TABLE changes: columns, constraints, row level security, a view's options. */
function alterTable(world, statement, certain) {
    for (const action of statement.actions) {
        if (action.objtype === "OBJECT_INDEX" || action.objtype === "OBJECT_TYPE")
            continue;
        const record = world.touch(nameOf(action.relation));
        applyAction(world, record, action, certain);
    }
    for (const { relation, column, def, command, constraints } of statement.added) {
        const record = world.touch(nameOf(relation));
        if (certain && command.missing_ok !== true) {
            record.columns.add(column);
            record.types.set(column, typeWords(def.typeName));
        }
        for (const constraint of constraints) {
            if (constraint.contype !== "CONSTR_CHECK")
                continue;
            addConstraint(world, record, constraint.conname ?? `${record.name}_${column}_check`, {
                kind: "check",
                expression: constraint.raw_expr,
                columns: [],
                validated: true,
            });
        }
    }
}
function applyAction(world, record, { command }, certain) {
    const { subtype, name = "", def } = command;
    switch (subtype) {
        case "AT_AddConstraint":
            applyConstraint(world, record, def);
            return;
        case "AT_ValidateConstraint": {
            const constraint = record.constraints.get(name);
            if (constraint !== undefined && certain)
                constraint.validated = true;
            if (constraint !== undefined || !certain)
                return;
            // Added by an applied migration: what it says is the catalog's to tell.
            addConstraint(world, record, name, {
                kind: "other",
                expression: undefined,
                columns: [],
                validated: true,
            });
            return;
        }
        case "AT_DropConstraint":
            record.constraints.delete(name);
            if (certain)
                world.dropped.add(`${keyOf(record.schema, record.name)}.${name}`);
            return;
        case "AT_AttachPartition":
            if (def !== undefined && "PartitionCmd" in def)
                holdOlder(world, record, def.PartitionCmd.name);
            return;
        case "AT_AddInherit":
            if (def !== undefined && "RangeVar" in def)
                holdOlder(world, world.touch(nameOf(def.RangeVar)), record);
            return;
        case "AT_DropColumn":
            if (certain)
                world.dropped.add(`${keyOf(record.schema, record.name)}.${name}`);
            record.types.delete(name);
            record.columns.delete(name);
            return;
        case "AT_AlterColumnType":
            if (def !== undefined && "ColumnDef" in def)
                record.types.set(name, typeWords(def.ColumnDef.typeName));
            return;
        case "AT_EnableRowSecurity":
            record.rls = true;
            return;
        case "AT_DisableRowSecurity":
            record.rls = false;
            return;
        case "AT_SetRelOptions":
        case "AT_ResetRelOptions": {
            const options = def !== undefined && "List" in def ? def.List.items : undefined;
            if (options_option(options, "security_invoker") === undefined)
                return;
            record.invoker = subtype === "AT_SetRelOptions" && optionOn(options, "security_invoker");
            return;
        }
        default:
    }
}
/** A table of the set that gets one of the target's beneath it is empty no longer: what it loses, that loses. */
function holdOlder(world, parent, child) {
    const record = child === undefined || "made" in child ? child : world.relation(nameOf(child));
    if (record?.made !== true)
        parent.made = false;
}
function applyConstraint(world, record, def) {
    if (def === undefined || !("Constraint" in def))
        return;
    const { contype, conname, raw_expr: expression, skip_validation: skips = false, keys, fk_attrs, } = def.Constraint;
    const kind = contype === "CONSTR_CHECK"
        ? "check"
        : contype === "CONSTR_FOREIGN"
            ? "foreign-key"
            : contype === "CONSTR_NOTNULL"
                ? "not-null"
                : "other";
    const columns = [...strings(keys), ...strings(fk_attrs), ...notNullColumns(expression)];
    const name = conname ?? chosenName(record.name, kind, kind === "check" ? columnNames(expression) : columns);
    addConstraint(world, record, name, { kind, expression, columns, validated: !skips });
}
function addConstraint(world, record, name, constraint) {
    record.constraints.set(name, { ...constraint, transaction: world.transaction });
}
/** The name that Postgres gives a constraint without one (ChooseConstraintName). */
function chosenName(table, kind, columns) {
    const distinct = [...new Set(columns)];
    // A CHECK takes the column's name only when it is about a single one.
    const named = kind === "check" && distinct.length > 1 ? [] : distinct;
    const suffix = { check: "check", "foreign-key": "fkey", "not-null": "not_null", other: "key" }[kind];
    return joinName(table, ...named, suffix);
}

;// CONCATENATED MODULE: ./lib/hazards/effects/create.js




/** Tables, views, indexes, schemas, policies and extensions that a statement makes. */
function createOf(world, { node }, certain) {
    if ("CreateStmt" in node) {
        const { relation, if_not_exists: optional = false, partspec } = node.CreateStmt;
        const name = nameOf(relation);
        const schema = relation?.relpersistence === "t" ? "pg_temp" : name.schema;
        const made = certain && (!optional || world.isAbsent({ schema, name: name.name }));
        const record = world.make({ schema, name: name.name }, partspec ? "partitioned" : "table", made);
        for (const element of node.CreateStmt.tableElts ?? []) {
            if (!made || !("ColumnDef" in element))
                continue;
            record.types.set(element.ColumnDef.colname ?? "", typeWords(element.ColumnDef.typeName));
        }
    }
    if ("CreateForeignTableStmt" in node) {
        const { relation, if_not_exists: optional = false } = node.CreateForeignTableStmt.base ?? {};
        world.make(nameOf(relation), "foreign", certain && !optional);
    }
    if ("CreateTableAsStmt" in node) {
        const { into, objtype, if_not_exists: optional = false } = node.CreateTableAsStmt;
        const kind = objtype === "OBJECT_MATVIEW" ? "materialized-view" : "table";
        const name = nameOf(into?.rel);
        const schema = into?.rel?.relpersistence === "t" ? "pg_temp" : name.schema;
        world.make({ schema, name: name.name }, kind, certain && !optional);
    }
    if ("SelectStmt" in node && node.SelectStmt.intoClause?.rel !== undefined) {
        world.make(nameOf(node.SelectStmt.intoClause.rel), "table", certain);
    }
    if ("ViewStmt" in node) {
        const { view, replace = false, options } = node.ViewStmt;
        const name = nameOf(view);
        const schema = view?.relpersistence === "t" ? "pg_temp" : name.schema;
        const record = world.make({ schema, name: name.name }, "view", certain && !replace);
        record.invoker = optionOn(options, "security_invoker");
        record.gone = false;
    }
    createSmall(world, node, certain);
}
function createSmall(world, node, certain) {
    if ("IndexStmt" in node) {
        const { relation, idxname, if_not_exists: optional = false } = node.IndexStmt;
        const table = world.touch(nameOf(relation));
        if (idxname !== undefined && (table.made || (certain && !optional))) {
            world.indexes.set(keyOf(table.schema, idxname), { table, made: true });
        }
    }
    if ("CreateSchemaStmt" in node) {
        const { schemaname, if_not_exists: optional = false } = node.CreateSchemaStmt;
        if (certain && !optional && schemaname !== undefined)
            world.schemas.add(schemaname);
    }
    if ("CreatePolicyStmt" in node) {
        world
            .touch(nameOf(node.CreatePolicyStmt.table))
            .policies.add(quote(node.CreatePolicyStmt.policy_name ?? ""));
    }
}

;// CONCATENATED MODULE: ./lib/hazards/effects/drop.js


const RELATIONS = new Set(["OBJECT_TABLE", "OBJECT_VIEW", "OBJECT_MATVIEW", "OBJECT_FOREIGN_TABLE"]);
const ROUTINES = new Set(["OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE"]);
/** What a DROP takes away again; one that may not run takes nothing away. */
function dropOf(world, { node }, certain) {
    if (!("DropStmt" in node) || !certain)
        return;
    const { objects = [], removeType = "" } = node.DropStmt;
    for (const object of objects) {
        const name = objectName(object);
        if (RELATIONS.has(removeType)) {
            const record = world.relation(name);
            if (record !== undefined)
                forget(world, record);
            const key = world.resolve(name);
            world.dropped.add(key);
            world.relations.delete(key);
        }
        if (ROUTINES.has(removeType)) {
            const routine = world.routine(name);
            if (routine !== undefined)
                routine.gone = true;
            world.dropped.add(`${world.resolve(name, world.routines)}()`);
        }
        if (removeType === "OBJECT_INDEX")
            world.indexes.delete(world.resolve(name, world.indexes));
        if (removeType === "OBJECT_TYPE" || removeType === "OBJECT_DOMAIN") {
            world.types.delete(world.resolve(name, world.types));
        }
        if (removeType === "OBJECT_SCHEMA")
            drop_dropSchema(world, name.name);
        if (removeType === "OBJECT_EXTENSION")
            world.extensions.delete(name.name);
    }
    for (const { table, policy } of droppedPolicies(node)) {
        world.relation(table)?.policies.delete(quote(policy));
        world.dropped.add(`"${policy}" on ${world.resolve(table)}`);
    }
}
/** Nobody waits for what is gone. */
function forget(world, record) {
    record.gone = true;
    world.held.delete(record);
}
function drop_dropSchema(world, schema) {
    world.schemas.delete(schema);
    for (const [key, record] of world.relations) {
        if (record.schema !== schema)
            continue;
        forget(world, record);
        world.relations.delete(key);
    }
}

;// CONCATENATED MODULE: ./lib/hazards/effects/rename.js


/** New names and new schemas; a record keeps what is known of the object. */
function renameOf(world, { node }, certain) {
    // One that may happen must not hide what is lost with it.
    if ("RenameStmt" in node && node.RenameStmt.renameType === "OBJECT_SCHEMA")
        world.renamedSchemas.add(node.RenameStmt.newname ?? "");
    if (!certain)
        return;
    if ("RenameStmt" in node) {
        const { renameType, relation, subname = "", newname = "" } = node.RenameStmt;
        if (renameType === "OBJECT_COLUMN") {
            const record = world.touch(nameOf(relation));
            if (record.columns.delete(subname))
                record.columns.add(newname);
            const type = record.types.get(subname);
            record.types.delete(subname);
            if (type !== undefined)
                record.types.set(newname, type);
        }
        else if (renameType === "OBJECT_SCHEMA") {
            rename_renameSchema(world, subname, newname);
        }
        else if (renameType === "OBJECT_INDEX") {
            const key = world.resolve(nameOf(relation), world.indexes);
            const index = world.indexes.get(key);
            world.indexes.delete(key);
            if (index !== undefined)
                world.indexes.set(keyOf(index.table.schema, newname), index);
        }
        else if (relation !== undefined &&
            renameType !== "OBJECT_TABCONSTRAINT" &&
            renameType !== "OBJECT_POLICY") {
            if (renameType === "OBJECT_TRIGGER" ||
                renameType === "OBJECT_ATTRIBUTE" ||
                renameType === "OBJECT_RULE")
                return;
            const record = world.touch(nameOf(relation));
            world.move(record, record.schema, newname);
        }
    }
    if ("AlterObjectSchemaStmt" in node) {
        const { objectType, relation, object, newschema = "" } = node.AlterObjectSchemaStmt;
        if (relation !== undefined) {
            const record = world.touch(nameOf(relation));
            // The schema is no longer one with nothing of the target's in it.
            if (!record.made)
                world.schemas.delete(newschema);
            world.move(record, newschema, record.name);
        }
        else if (objectType === "OBJECT_EXTENSION" && object !== undefined) {
            world.extensions.set(strings([object])[0] ?? nameFrom([object]).name, newschema);
        }
    }
}
function rename_renameSchema(world, from, to) {
    if (world.schemas.delete(from))
        world.schemas.add(to);
    for (const record of [...world.relations.values()]) {
        if (record.schema === from)
            world.move(record, to, record.name);
    }
}

;// CONCATENATED MODULE: ./lib/hazards/effects/routines.js





/** Functions and procedures that the set makes: their bodies are read where they are called. */
function routineOfSet(world, { node }, certain) {
    if ("CreateFunctionStmt" in node) {
        const { funcname, options, replace = false } = node.CreateFunctionStmt;
        const { schema = world.searchPath[0] ?? "public", name } = nameFrom(funcname);
        const word = optionWord(options, "volatility");
        const volatility = word === "immutable" || word === "stable" ? word : "volatile";
        const key = keyOf(schema, name);
        const known = world.routines.get(key);
        const earlier = known === undefined || known.gone ? [] : [known.node, ...known.overloads];
        world.routines.set(key, {
            schema,
            name,
            made: certain && !replace,
            volatility,
            node,
            overloads: earlier.filter((other) => argumentTypes(other) !== argumentTypes(node)),
            gone: false,
            setsSearchPath: setsSearchPath(options),
        });
    }
    if ("AlterFunctionStmt" in node) {
        const { func, actions } = node.AlterFunctionStmt;
        const routine = world.routine(nameFrom(func?.objname));
        if (routine !== undefined && setsSearchPath(actions))
            routine.setsSearchPath = true;
    }
}
function argumentTypes(node) {
    const { parameters = [] } = "CreateFunctionStmt" in node ? node.CreateFunctionStmt : {};
    return parameters
        .map((one) => ("FunctionParameter" in one ? typeWords(one.FunctionParameter.argType) : ""))
        .join(", ");
}

;// CONCATENATED MODULE: ./lib/hazards/effects/settings.js


/** A new search_path, also by `set_config`, which pg_dump writes. What `SET LOCAL` sets is taken to hold to the file's end. */
function settingOf(world, { node }) {
    if ("VariableSetStmt" in node && node.VariableSetStmt.name?.toLowerCase() === "search_path") {
        world.searchPath = schemasOf(node.VariableSetStmt) ?? world.searchPath;
    }
    if ("SelectStmt" in node && calledNames(node).some(({ name }) => name === "set_config")) {
        const [setting, value] = constants(node.SelectStmt.targetList);
        if (setting?.toLowerCase() !== "search_path" || value === undefined)
            return;
        world.searchPath = value
            .split(",")
            .map((schema) => schema.trim().replace(/^"(.*)"$/, "$1"))
            .filter((schema) => schema !== "" && schema !== "$user");
    }
    if ("CreateExtensionStmt" in node) {
        const schema = (node.CreateExtensionStmt.options ?? []).flatMap((option) => "DefElem" in option &&
            option.DefElem.defname === "schema" &&
            option.DefElem.arg !== undefined &&
            "String" in option.DefElem.arg
            ? [option.DefElem.arg.String.sval ?? ""]
            : []);
        world.extensions.set(node.CreateExtensionStmt.extname ?? "", schema[0] ?? world.searchPath[0] ?? "public");
    }
}

;// CONCATENATED MODULE: ./lib/hazards/effects/types.js



/** Domains, enums and other types that the set makes, and the enum values that it adds. */
function typeOfSet(world, { node }, certain) {
    const add = (names, kind, constrained = false) => {
        const { schema = world.searchPath[0] ?? "public", name } = nameFrom(names);
        world.types.set(keyOf(schema, name), {
            made: certain,
            kind,
            constrained,
            transaction: world.transaction,
        });
    };
    if ("CreateEnumStmt" in node)
        add(node.CreateEnumStmt.typeName, "enum");
    if ("CreateRangeStmt" in node)
        add(node.CreateRangeStmt.typeName, "other");
    if ("CompositeTypeStmt" in node) {
        const { schemaname: schema = world.searchPath[0] ?? "public", relname = "" } = node.CompositeTypeStmt.typevar ?? {};
        const record = {
            made: certain,
            kind: "other",
            constrained: false,
            transaction: world.transaction,
        };
        world.types.set(keyOf(schema, relname), record);
    }
    if ("CreateDomainStmt" in node) {
        const { domainname, constraints } = node.CreateDomainStmt;
        add(domainname, "domain", constraintsOf(constraints).some(isLimit));
    }
    if ("AlterDomainStmt" in node) {
        const { subtype, typeName } = node.AlterDomainStmt;
        const domain = world.type(nameFrom(typeName));
        if (domain !== undefined && (subtype === "C" || subtype === "O"))
            domain.constrained = true;
    }
    if ("AlterEnumStmt" in node) {
        const { typeName, newVal, oldVal } = node.AlterEnumStmt;
        const type = world.resolve(nameFrom(typeName), world.types);
        if (newVal === undefined || oldVal !== undefined || ownsType(world, type))
            return;
        world.enumValues.push({ type, value: newVal, transaction: world.transaction });
    }
}
/** Values of a type that the same transaction made may be used at once. */
function ownsType(world, type) {
    const record = world.types.get(type);
    return record?.made === true && record.transaction === world.transaction;
}
function isLimit({ contype }) {
    return contype === "CONSTR_CHECK" || contype === "CONSTR_NOTNULL";
}

;// CONCATENATED MODULE: ./lib/hazards/effects/index.js









/** What leaves something behind, by the kind of statement. */
const EFFECTS = {
    CreateStmt: [createOf],
    CreateForeignTableStmt: [createOf],
    CreateTableAsStmt: [createOf],
    SelectStmt: [createOf, settingOf],
    ViewStmt: [createOf],
    IndexStmt: [createOf],
    CreateSchemaStmt: [createOf],
    CreatePolicyStmt: [createOf],
    AlterTableStmt: [alterTable],
    DropStmt: [dropOf],
    RenameStmt: [renameOf],
    AlterObjectSchemaStmt: [renameOf],
    CreateEnumStmt: [typeOfSet],
    CreateRangeStmt: [typeOfSet],
    CompositeTypeStmt: [typeOfSet],
    CreateDomainStmt: [typeOfSet],
    AlterDomainStmt: [typeOfSet],
    AlterEnumStmt: [typeOfSet],
    CreateFunctionStmt: [routineOfSet],
    AlterFunctionStmt: [routineOfSet],
    GrantStmt: [grantOf],
    AlterDefaultPrivilegesStmt: [grantOf],
    VariableSetStmt: [settingOf],
    CreateExtensionStmt: [settingOf],
};
const BY_KIND = new Map(Object.entries(EFFECTS));
/**
 * Writes down what a statement leaves behind, after the rules have seen it.
 *
 * @param certain false when the statement may not run, or may undo itself: it stands behind an IF, in a loop, or before an EXCEPTION.
 */
function applyEffects(world, statement, certain) {
    for (const effect of BY_KIND.get(kindOf(statement.node)) ?? [])
        effect(world, statement, certain);
}

;// CONCATENATED MODULE: ./lib/hazards/expand.js




/**
 * A statement and those inside it that run with it, each to be judged on its own: DELETE and UPDATE in a WITH, under EXPLAIN or
 * COPY, and what CREATE SCHEMA makes.
 */
function expand(statement) {
    return [statement, ...changes(statement), ...schemaElements(statement)];
}
function changes(statement) {
    const own = Object.values(statement.node)[0];
    const found = [];
    if (!mayHoldChanges(statement.node))
        return found;
    visitRunning(own, (kind, node) => {
        if (kind === "DeleteStmt")
            found.push(inner(statement, { DeleteStmt: node }));
        if (kind === "UpdateStmt")
            found.push(inner(statement, { UpdateStmt: node }));
    });
    return found;
}
const HOLDING = new Set([
    "SelectStmt",
    "InsertStmt",
    "UpdateStmt",
    "DeleteStmt",
    "MergeStmt",
    "CopyStmt",
    "CreateTableAsStmt",
]);
/** The walk costs; most kinds of statement run no other and no expression that matters. */
function mayHoldChanges(node) {
    return (HOLDING.has(kindOf(node)) || ("ExplainStmt" in node && (node.ExplainStmt.options ?? []).some(isAnalyze)));
}
function isAnalyze(option) {
    return "DefElem" in option && option.DefElem.defname === "analyze";
}
function inner(statement, node) {
    const relation = "DeleteStmt" in node ? node.DeleteStmt.relation : node.UpdateStmt.relation;
    const verb = "DeleteStmt" in node ? "delete" : "update";
    return sqlStatement(node, statement.text, statement.byteStart, changeRange(statement, relation, verb));
}
/** From the verb to the parenthesis that closes around it. */
function changeRange(statement, relation, verb) {
    const { text, range } = statement;
    const target = offsetIn(statement, relation?.location);
    let start = range.start;
    let depth = 0;
    for (const token of tokensFrom(text, range.start, range.end)) {
        if (token.start < target && text.slice(token.start, token.end).toLowerCase() === verb)
            start = token.start;
        if (token.start < target)
            continue;
        depth += token.kind === "open" ? 1 : token.kind === "close" ? -1 : 0;
        if (depth < 0)
            return { start, end: text.slice(0, token.start).trimEnd().length };
    }
    return { start, end: range.end };
}
function* tokensFrom(text, start, end) {
    for (let token = nextSignificant(text, start, end); token !== undefined; token = nextSignificant(text, token.end, end)) {
        yield token;
    }
}
/** Their unqualified names belong to the new schema. */
function schemaElements(statement) {
    const { node, text, byteStart, range } = statement;
    if (!("CreateSchemaStmt" in node))
        return [];
    const { schemaname, schemaElts = [] } = node.CreateSchemaStmt;
    const inSchema = (relation) => schemaname === undefined ? relation : { schemaname, ...relation };
    return schemaElts.map((element) => sqlStatement(placed(element, inSchema), text, byteStart, range));
}
function placed(element, inSchema) {
    if ("CreateStmt" in element && element.CreateStmt.relation !== undefined) {
        return { CreateStmt: { ...element.CreateStmt, relation: inSchema(element.CreateStmt.relation) } };
    }
    if ("ViewStmt" in element && element.ViewStmt.view !== undefined) {
        return { ViewStmt: { ...element.ViewStmt, view: inSchema(element.ViewStmt.view) } };
    }
    if ("IndexStmt" in element && element.IndexStmt.relation !== undefined) {
        return { IndexStmt: { ...element.IndexStmt, relation: inSchema(element.IndexStmt.relation) } };
    }
    return element;
}

;// CONCATENATED MODULE: ./lib/hazards/held-locks.js



/** Writes down the locks that a statement keeps to the end of its transaction, and that nobody can pass, on relations that others can see. */
function holdLocks(statement, { world, table }, place) {
    for (const { relation, mode } of locksOf(statement)) {
        if (mode !== "ACCESS EXCLUSIVE" || table(relation).made)
            continue;
        const record = world.touch(relation);
        if (!world.held.has(record))
            world.held.set(record, { line: lineOf(statement, place) });
    }
}
function lineOf({ range }, { source, base, statement }) {
    return lineAt(source.lineStarts, base === undefined ? statement.start : base + range.start);
}
function locksOf({ node, actions }) {
    const at = (relation, mode) => ({ relation: nameOf(relation), mode });
    if (actions.length > 0) {
        return actions
            .filter(({ objtype }) => objtype === "OBJECT_TABLE")
            .map(({ relation, command }) => at(relation, alterTableLock(command)));
    }
    if ("RenameStmt" in node) {
        const { renameType, relation } = node.RenameStmt;
        return renameType === "OBJECT_TABLE" || renameType === "OBJECT_COLUMN"
            ? [at(relation, "ACCESS EXCLUSIVE")]
            : [];
    }
    if ("AlterObjectSchemaStmt" in node) {
        const { relation } = node.AlterObjectSchemaStmt;
        return relation === undefined ? [] : [at(relation, "ACCESS EXCLUSIVE")];
    }
    if ("LockStmt" in node) {
        const { relations = [], mode } = node.LockStmt;
        return relations.map((relation) => ({ relation: objectName(relation), mode: lockModeOf(mode) }));
    }
    if ("TruncateStmt" in node) {
        const { relations = [] } = node.TruncateStmt;
        return relations.map((relation) => ({
            relation: objectName(relation),
            mode: "ACCESS EXCLUSIVE",
        }));
    }
    if ("CreateStmt" in node && node.CreateStmt.partbound !== undefined) {
        const parents = node.CreateStmt.inhRelations ?? [];
        return parents.map((parent) => ({ relation: objectName(parent), mode: "ACCESS EXCLUSIVE" }));
    }
    return "CreateTrigStmt" in node ? [at(node.CreateTrigStmt.relation, "SHARE ROW EXCLUSIVE")] : [];
}

;// CONCATENATED MODULE: ./lib/hazards/lookup.js


function lookup(context, world) {
    const { serverMajor, runner, api, timeZone } = context;
    // A large set asks for many names: they would all become keys of V8's, which costs more than the search.
    const catalog = {
        relations: new Map(Object.entries(context.relations)),
        functions: new Map(Object.entries(context.functions)),
        types: new Map(Object.entries(context.types)),
    };
    function factsOf(facts, { schema, name }) {
        if (schema !== undefined)
            return facts.get(keyOf(schema, name));
        const found = world.searchPath.find((candidate) => facts.get(keyOf(candidate, name)) !== undefined);
        return found === undefined ? undefined : facts.get(keyOf(found, name));
    }
    // Most rules ask for the same one.
    const tables = new Map();
    function table(name) {
        const written = `${name.schema ?? ""}\0${name.name}`;
        const known = tables.get(written) ?? tableOf(name);
        tables.set(written, known);
        return known;
    }
    function tableOf(name) {
        const record = world.relation(name);
        const facts = record?.made === true ? undefined : factsOf(catalog.relations, name);
        const key = record === undefined ? keyInPath(name) : keyOf(record.schema, record.name);
        return {
            sql: quoteQualified(name),
            name: name.name,
            schema: key.slice(0, key.length - name.name.length - 1),
            key,
            made: record?.made === true && !record.gone,
            record,
            facts,
            partitioned: record?.defined === true ? record.kind === "partitioned" : partitionedBy(facts),
        };
    }
    function keyInPath({ schema, name }) {
        const found = world.searchPath.find((candidate) => catalog.relations.has(keyOf(candidate, name)));
        return keyOf(schema ?? found ?? world.searchPath[0] ?? "public", name);
    }
    const known = {
        serverMajor,
        runner,
        api,
        timeZone,
        world,
        table,
        tableOfIndex(name) {
            const record = world.indexes.get(world.resolve(name, world.indexes));
            if (record !== undefined)
                return table({ schema: record.table.schema, name: record.table.name });
            const of = factsOf(catalog.relations, name)?.table;
            if (of === undefined)
                return undefined;
            const dot = of.indexOf(".");
            return table({ schema: of.slice(0, dot), name: of.slice(dot + 1) });
        },
        functionVolatility: (name) => world.routine(name)?.volatility ?? factsOf(catalog.functions, name)?.volatility,
        isConstrainedDomain: (name) => world.type(name)?.constrained ?? factsOf(catalog.types, name)?.constrained,
        schema: (name) => own(context.schemas, name),
        dependantsOf: (name, among) => world.remaining(factsOf(catalog[among], name)?.dependants ??
            []),
    };
    return (transaction) => {
        tables.clear();
        return { ...known, transaction };
    };
}
function partitionedBy(facts) {
    return facts === undefined ? undefined : facts.kind === "partitioned";
}
function own(facts, key) {
    return Object.hasOwn(facts, key) ? facts[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/sql/routine.js

/**
 * The string body of a statement; `undefined` for other statements, for `BEGIN ATOMIC` and `RETURN` bodies, which are
 * part of the syntax tree, and for C functions, whose string names a file.
 */
function routineOf(node) {
    const isDo = "DoStmt" in node;
    const options = isDo
        ? node.DoStmt.args
        : "CreateFunctionStmt" in node
            ? node.CreateFunctionStmt.options
            : undefined;
    const language = routine_option(options, "language") ?? (isDo ? "plpgsql" : "sql");
    const body = routine_option(options, "as");
    return body === undefined || language === "c" ? undefined : { language: language.toLowerCase(), body };
}
/** Where the body stands in its statement; `verbatim` when no quote in it is doubled, so that positions carry over. */
function bodyRange(statement, routine) {
    let token = nextSignificant(statement, 0);
    while (token !== undefined) {
        const range = insideQuotes(statement, token);
        const written = range === undefined ? "" : statement.slice(range.start, range.end);
        const verbatim = written === routine.body;
        if (range !== undefined && (verbatim || written.replaceAll("''", "'") === routine.body)) {
            return { ...range, verbatim };
        }
        token = nextSignificant(statement, token.end);
    }
    return undefined;
}
/** The tokens of a stretch of text, comments left out. */
function tokensIn(text, range) {
    const tokens = [];
    let token = nextSignificant(text, range.start, range.end);
    for (; token !== undefined; token = nextSignificant(text, token.end, range.end))
        tokens.push(token);
    return tokens;
}
/** Whether a PL/pgSQL body ends its own transaction, so that it cannot run inside another. */
function commitsItself({ language, body }) {
    if (language !== "plpgsql" || !/commit|rollback/i.test(body))
        return false;
    const words = tokensIn(body, { start: 0, end: body.length }).map(({ start, end }) => body.slice(start, end).toLowerCase());
    return words.some((word, index) => (word === "commit" || word === "rollback") &&
        /^(?:;|begin|loop|then|else|>>|)$/.test(words[index - 1] ?? "") &&
        /^(?:;|and)$/.test(words[index + 1] ?? ""));
}
function routine_option(options, name) {
    for (const node of options ?? []) {
        if (!("DefElem" in node) || node.DefElem.defname !== name)
            continue;
        const arg = node.DefElem.arg;
        const value = arg !== undefined && "List" in arg ? arg.List.items?.[0] : arg;
        if (value !== undefined && "String" in value)
            return value.String.sval ?? "";
    }
    return undefined;
}
function insideQuotes(text, token) {
    if (token.kind === "string")
        return { start: token.start + 1, end: token.end - 1 };
    if (token.kind !== "dollar-string")
        return undefined;
    const tag = text.indexOf("$", token.start + 1) + 1 - token.start;
    return { start: token.start + tag, end: token.end - tag };
}

;// CONCATENATED MODULE: ./lib/hazards/bodies.js

/** Words after which the next statement of a block begins. */
const OPENERS = new Set(["begin", "then", "else", "loop"]);
const NESTING = new Set(["if", "loop", "case"]);
/** Statements that are not SQL, or hold SQL only as expressions. */
const bodies_CONTROL = new Set([
    "if",
    "elsif",
    "elseif",
    "while",
    "for",
    "foreach",
    "case",
    "when",
    "loop",
    "begin",
    "declare",
    "else",
    "exception",
    "end",
]);
const SQL = /^(?:alter|analyze|call|cluster|comment|copy|create|delete|do|drop|explain|grant|import|insert|lock|merge|refresh|reindex|reset|revoke|security|select|set|truncate|update|vacuum|with|perform)$/;
/**
 * The SQL of a PL/pgSQL body, in its order. Read from the tokens, since the grammar's own reader refuses bodies whose types
 * it does not know and tells no positions. Never throws.
 */
function bodyStatements(body) {
    const tokens = [...tokensOf(body)];
    const words = tokens.map(({ start, end }) => body.slice(start, end).toLowerCase());
    const undoes = words.some((word, index) => word === "exception" && words[index + 1] === "when");
    const found = [];
    let depth = 0;
    let at = 0;
    while (at < tokens.length) {
        const word = words[at] ?? "";
        if (word === "#") {
            // `#variable_conflict use_column` ends with its line, without a semicolon.
            at = nextLine(body, tokens, at);
        }
        else if (word === "<<") {
            at = words.indexOf(">>", at) + 1 || tokens.length;
        }
        else if (word === "end") {
            if (NESTING.has(words[at + 1] ?? ""))
                depth--;
            at = after(words, at);
        }
        else if (bodies_CONTROL.has(word)) {
            const next = endOfHead(words, at);
            const certain = depth === 0 && !undoes;
            if (word === "for")
                found.push(...queryOfLoop(body, tokens, words, at, next, certain));
            if (word === "if" || word === "case" || words[next - 1] === "loop")
                depth++;
            at = next;
        }
        else {
            const next = after(words, at);
            const statement = bodies_read(body, tokens, words, at, next - 1, depth === 0 && !undoes);
            if (statement !== undefined)
                found.push(statement);
            at = next;
        }
    }
    return found;
}
/** The first token that stands on a later line. */
function nextLine(body, tokens, at) {
    const end = body.indexOf("\n", tokens[at]?.start ?? 0);
    const next = tokens.findIndex(({ start }) => start > end);
    return end < 0 || next < 0 ? tokens.length : next;
}
/** Just past the `;` that ends the statement which begins at `at`. */
function after(words, at) {
    const end = words.indexOf(";", at);
    return end < 0 ? words.length + 1 : end + 1;
}
/** Just past the word that ends the head of an IF, a loop or a block, CASE expressions in it left out. */
function endOfHead(words, at) {
    if (words[at] === "begin" || words[at] === "else" || words[at] === "exception" || words[at] === "loop")
        return at + 1;
    if (words[at] === "declare")
        return Math.max(words.indexOf("begin", at), at + 1);
    let cases = 0;
    for (let index = at + 1; index < words.length; index++) {
        const word = words[index] ?? "";
        if (word === "case")
            cases++;
        else if (word === "end" && cases > 0)
            cases--;
        else if (cases === 0 && OPENERS.has(word))
            return index + 1;
        // `CASE x WHEN …` of PL/pgSQL: the WHEN has a head of its own.
        else if (cases === 0 && word === "when" && words[at] === "case")
            return index;
    }
    return words.length;
}
function bodies_read(body, tokens, words, from, to, certain) {
    let first = from;
    if (words[first] === "return" && words[first + 1] === "query")
        first += 2;
    const open = words.indexOf("for", first);
    if (words[first] === "open" && open > 0 && open < to)
        first = open + 1;
    const range = { start: tokens[first]?.start ?? 0, end: tokens[to - 1]?.end ?? body.length };
    if (range.end <= range.start)
        return undefined;
    if (words[first] === "execute") {
        const start = tokens[first + 1]?.start ?? range.end;
        return { type: "execute", sql: body.slice(start, range.end), certain, ...range };
    }
    if (!SQL.test(words[first] ?? ""))
        return undefined;
    return { type: "sql", sql: withoutInto(body, tokens, words, first, to, range), certain, ...range };
}
function queryOfLoop(body, tokens, words, from, next, certain) {
    const start = words.indexOf("in", from) + 1;
    if (start === 0 || start >= next)
        return [];
    const statement = bodies_read(body, tokens, words, start, next - 1, certain);
    return statement === undefined ? [] : [statement];
}
/** `PERFORM` reads as SELECT, and the variables that PL/pgSQL's INTO names are blanked. */
function withoutInto(body, tokens, words, first, to, range) {
    let sql = body.slice(range.start, range.end);
    if (words[first] === "perform")
        sql = `SELECT ${sql.slice("perform".length)}`;
    for (let index = first + 1; index < to; index++) {
        if (words[index] !== "into" || ["insert", "merge"].includes(words[index - 1] ?? ""))
            continue;
        let last = words[index + 1] === "strict" ? index + 2 : index + 1;
        while ([",", "."].includes(words[last + 1] ?? ""))
            last += 2;
        const [start, end] = [(tokens[index]?.start ?? 0) - range.start, (tokens[last]?.end ?? 0) - range.start];
        return sql.slice(0, start) + " ".repeat(Math.max(0, end - start)) + sql.slice(end);
    }
    return sql;
}
function* tokensOf(body) {
    for (let token = nextSignificant(body, 0); token !== undefined; token = nextSignificant(body, token.end))
        yield token;
}

;// CONCATENATED MODULE: ./lib/hazards/routines.js








function* innerStatements(statement, world, place, certain) {
    const { node } = statement;
    if ("DoStmt" in node) {
        const routine = routineOf(node);
        if (routine === undefined)
            return;
        const body = bodyRange(sqlOf(statement), routine);
        const base = place.base === undefined || body?.verbatim !== true
            ? undefined
            : place.base + statement.range.start + body.start;
        yield* ofBody(routine, world, { ...place, base }, certain);
        return;
    }
    if (world.routines.size === 0)
        return;
    for (const name of callsOf(node)) {
        const record = world.routine(name);
        if (record === undefined || record.gone)
            continue;
        const called = quoteQualified(name);
        // What calls itself has been read already.
        if (place.running.includes(called))
            continue;
        const inside = { ...place, base: undefined, running: [...place.running, called] };
        for (const made of [record.node, ...record.overloads]) {
            const routine = routineOf(made);
            if (routine !== undefined)
                yield* ofBody(routine, world, inside, certain);
            else
                yield* ofTree(made, inside, certain);
        }
    }
}
/** Functions that run now: those of a stored expression do not. */
function callsOf(node) {
    if (!mayHoldChanges(node) && !("CallStmt" in node))
        return [];
    const calls = [];
    visitRunning(node, (kind, found) => {
        if (kind === "FuncCall" || kind === "funccall")
            calls.push(nameFrom(found.funcname));
    });
    return calls;
}
function* ofBody(routine, world, place, certain) {
    const parts = routine.language === "plpgsql" ? bodyStatements(routine.body) : [];
    if (routine.language === "sql")
        yield* parsed(routine.body, place, 0, certain);
    for (const part of parts) {
        if (part.type === "sql")
            yield* parsed(part.sql, place, part.start, certain && part.certain);
        else
            yield* ofExecute(part, world, place, certain && part.certain);
    }
}
/** `EXECUTE 'constant'` is as good as the statement itself. */
function* ofExecute(part, world, place, certain) {
    const constant = constantOf(part.sql);
    if (constant !== undefined) {
        yield* parsed(constant, { ...place, base: undefined }, 0, certain);
        return;
    }
    if (/row\s+level\s+security/i.test(part.sql))
        world.rlsUnknown = true;
    if (/\bgrant\b/i.test(part.sql))
        world.grantsUnknown = true;
    const range = { start: part.start, end: part.end };
    yield { type: "unseen", found: { rule: dynamicSql, finding: dynamicSql.describe(part.sql), range, place } };
}
function constantOf(sql) {
    const answer = parseSql(`SELECT ${sql.replace(/\b(?:into|using)\b[\s\S]*$/i, "")}`);
    const tree = answer.status === "ok" ? answer.trees[0]?.node : undefined;
    const target = tree !== undefined && "SelectStmt" in tree ? tree.SelectStmt.targetList?.[0] : undefined;
    const value = target !== undefined && "ResTarget" in target ? target.ResTarget.val : undefined;
    return value !== undefined && "A_Const" in value ? value.A_Const.sval?.sval : undefined;
}
function* parsed(sql, place, offset, certain) {
    const answer = parseSql(sql);
    if (answer.status === "error")
        return;
    const base = place.base === undefined ? undefined : place.base + offset;
    for (const { node, byteStart, byteEnd } of answer.trees) {
        const bytes = Buffer.from(sql);
        const before = bytes.subarray(0, byteStart).toString();
        const text = bytes.subarray(byteStart, byteEnd).toString().trimEnd();
        const statement = sqlStatement(node, text, byteStart);
        const own = { ...place, base: base === undefined ? undefined : base + before.length };
        yield { type: "statement", statement, place: own, certain };
    }
}
/** A `BEGIN ATOMIC` body is part of the tree. */
function* ofTree(node, place, certain) {
    const body = "CreateFunctionStmt" in node ? node.CreateFunctionStmt.sql_body : undefined;
    const lists = body !== undefined && "List" in body ? (body.List.items ?? []) : [];
    for (const list of lists) {
        for (const item of "List" in list ? (list.List.items ?? []) : [list]) {
            yield { type: "statement", statement: sqlStatement(item, "", 0), place, certain };
        }
    }
}

;// CONCATENATED MODULE: ./lib/hazards/to-hazard.js



function toHazard({ rule, finding, range, place }, acknowledged) {
    const { source, base, statement, running } = place;
    const { start, end } = finding.range ?? range;
    const at = base === undefined ? statement : { start: base + start, end: base + end };
    const from = positionAt(source.text, at.start, source.lineStarts);
    const to = positionAt(source.text, Math.max(at.start, at.end - 1), source.lineStarts);
    const { table, lock } = finding;
    const { rows = null, bytes = null } = sizeOf(finding);
    const via = running.at(-1);
    const by = via === undefined ? "" : `${via}() runs here: `;
    return {
        id: rule.id,
        severity: finding.severity ?? bySize(table),
        file: source.file,
        line: from.line,
        column: from.column,
        endLine: to.line,
        object: finding.object ?? table?.sql ?? null,
        lock: lock ?? null,
        blocks: blockedBy(lock),
        reason: `${by}${finding.reason}${sizeSentence(finding)}${activitySentence(finding)}`,
        rewrite: finding.rewrite ?? null,
        rows,
        bytes,
        activity: table?.facts?.activity ?? null,
        acknowledged,
    };
}
function syntaxError(source, { offset, message }) {
    const range = { start: offset, end: offset + 1 };
    const place = { source, base: 0, statement: range, running: [] };
    const finding = { severity: "danger", reason: `Postgres does not accept this: ${message}.` };
    return { rule: syntaxErrorRule, finding, range, place };
}

;// CONCATENATED MODULE: ./lib/hazards/transactions.js


/** Which transaction each statement of a file runs in. One for each file; ids differ between files. */
class TransactionTracker {
    #runner;
    #next;
    #block;
    #id;
    #hasBegin = false;
    /** The statement after this one begins a transaction of its own. */
    #ended = false;
    constructor(runner, next) {
        this.#runner = runner;
        this.#next = next;
        this.#block = runner === "file" ? "runner" : "none";
        this.#id = next();
    }
    /** Must be called once for each statement, in order. */
    see(node) {
        const control = controlOf(node);
        const alone = nonTransactionalOf(node) !== undefined;
        const own = this.#block === "none" && (this.#runner !== "segments" || alone);
        if (this.#ended || own || (control === "begin" && this.#block === "none"))
            this.#id = this.#next();
        this.#ended = own;
        const hasBegin = this.#hasBegin;
        if (control === "begin") {
            this.#hasBegin = true;
            this.#ended = false;
            if (this.#block === "none")
                this.#block = "explicit";
        }
        const seen = { id: this.#id, block: this.#block, hasBegin };
        if (control === "commit" || control === "rollback" || control === "prepare") {
            this.#hasBegin = false;
            this.#block = "none";
            this.#ended = true;
        }
        return seen;
    }
    /** The transaction that a `BEGIN` of the file left open at its end. */
    get unclosed() {
        return this.#hasBegin ? this.#id : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/hazards/examine.js















/** Bodies that call functions which run DO blocks … end somewhere. */
const MOST_NESTING = 5;
/**
 * Judges files in the order in which they would run. What a file makes is known to those after it, so one examiner is used for a whole
 * pending set. Needs the grammar; throws when a text is too much for it.
 */
class Examiner {
    #context;
    #world;
    #lookup;
    #read;
    #transactions = 0;
    constructor(context, read = readStatements) {
        this.#context = context;
        this.#read = read;
        const absent = Object.entries(context.relations).filter(([, { kind }]) => kind === "absent");
        this.#world = new World(context.searchPath, new Set(absent.map(([key]) => key)));
        this.#lookup = lookup(context, this.#world);
    }
    /** Reads a file that the target has applied, for what it made there. All of them come before the first that is to be judged. */
    learn(text) {
        this.read(text);
        this.#world.settle();
    }
    /** What may be wrong with one file: ask {@link Pending.hazards} when the whole set has been read. */
    read({ file, text }) {
        const source = openSource(file, text.replace(/\p{Surrogate}/gu, "\ufffd"));
        const tracker = new TransactionTracker(this.#context.runner, () => ++this.#transactions);
        const found = [];
        const directives = [];
        let end = 0;
        // A session setting does not outlive its file.
        this.#world.searchPath = this.#context.searchPath;
        for (const part of this.#read(source.text, "first")) {
            if (part.type === "error")
                found.push(syntaxError(source, part));
            if (part.type !== "statement")
                continue;
            // Not the part itself: its tree would stay as long as its findings.
            const range = { start: part.start, end: part.end };
            const place = { source, base: part.start, statement: range, running: [] };
            const transaction = tracker.see(part.node);
            this.#enter(transaction);
            const statement = this.#statementOf(part, source.text.slice(part.start, part.end));
            const covers = this.#judge(statement, transaction, place, true, 0);
            found.push(...covers);
            for (const directive of directivesIn(source.text, { start: end, end: part.start })) {
                directives.push({ directive, covers });
            }
            end = part.end;
        }
        for (const directive of directivesIn(source.text, { start: end, end: source.text.length })) {
            directives.push({ directive: { ...directive, above: false }, covers: [] });
        }
        if (tracker.unclosed !== undefined)
            this.#world.unclosed.add(tracker.unclosed);
        return new Pending(source, found, directives, this.#world);
    }
    /** Whether a new enum value is used, every constant has a say. */
    #statementOf({ node, byteStart, rowsLeftOut }, text) {
        const whole = rowsLeftOut > 0 && this.#world.enumValues.length > 0 ? wholeStatement(text) : undefined;
        return sqlStatement(whole?.node ?? node, text, whole?.byteStart ?? byteStart);
    }
    /** What a transaction held is free when the next one begins, and the values that it added may be used. */
    #enter(transaction) {
        if (transaction.id !== this.#world.transaction) {
            this.#world.held.clear();
            this.#world.enumValues = [];
        }
        this.#world.transaction = transaction.id;
    }
    #judge(statement, transaction, place, certain, depth) {
        const world = this.#world;
        const found = [];
        const parts = expand(statement);
        // The elements of CREATE SCHEMA know each other.
        const stepwise = "CreateSchemaStmt" in statement.node;
        for (const part of parts) {
            const context = this.#lookup(transaction);
            for (const rule of rulesAbout(kindOf(part.node))) {
                for (const finding of rule.check(part, context)) {
                    found.push({ rule, finding, range: part.range, place });
                }
            }
            if (stepwise)
                applyEffects(world, part, certain);
        }
        if (depth < MOST_NESTING) {
            for (const inner of innerStatements(statement, world, place, certain)) {
                if (inner.type === "unseen")
                    found.push({ ...inner.found });
                else
                    found.push(...this.#judge(inner.statement, transaction, inner.place, inner.certain, depth + 1));
            }
        }
        holdLocks(statement, this.#lookup(transaction), place);
        if (!stepwise)
            for (const part of parts)
                applyEffects(world, part, certain);
        return found;
    }
}
function wholeStatement(text) {
    for (const part of readStatements(text))
        if (part.type === "statement")
            return part;
    return undefined;
}
/** The findings of a file, some of which a later file may still take away. */
class Pending {
    #source;
    #found;
    #directives;
    #end;
    constructor(source, found, directives, end) {
        this.#source = source;
        this.#found = found;
        this.#directives = directives;
        this.#end = end;
    }
    /** What the rules said, without what a later statement has taken away. */
    findings() {
        return this.#found.filter(({ finding }) => finding.stands?.(this.#end) ?? true);
    }
    /** In the order of the file. */
    hazards() {
        const standing = new Set(this.findings());
        const acknowledged = new Set();
        const about = [];
        for (const { directive, covers } of this.#directives) {
            const matching = covers.filter((found) => standing.has(found) && found.rule.id === directive.rule);
            const wrong = directiveHazards(this.#source, directive, matching.length > 0);
            about.push(...wrong);
            if (wrong.length === 0)
                for (const found of matching)
                    acknowledged.add(found);
        }
        const hazards = [...standing].map((found) => toHazard(found, acknowledged.has(found)));
        return unique([...hazards, ...about]).sort((a, b) => a.line - b.line || a.column - b.column);
    }
}
/** Judges a whole set at once; in the order given. */
function examineAll(texts, context, applied = []) {
    const examiner = new Examiner(context);
    for (const text of applied)
        examiner.learn(text);
    return texts.map((text) => examiner.read(text)).map((pending) => pending.hazards());
}
/** A body that is called twice by one statement says it once. */
function unique(hazards) {
    const seen = new Set();
    return hazards.filter((hazard) => {
        const key = JSON.stringify([hazard.id, hazard.line, hazard.column, hazard.object, hazard.reason]);
        return !seen.has(key) && seen.add(key);
    });
}

;// CONCATENATED MODULE: ./lib/hazards/reference-set.js
/** The names of several texts together. */
function joinReferences(all) {
    const found = new ReferenceSet();
    for (const { relations, functions, types, schemas } of all) {
        for (const name of relations)
            found.add("relations", name);
        for (const name of functions)
            found.add("functions", name);
        for (const name of types)
            found.add("types", name);
        for (const schema of schemas)
            found.schemas.add(schema);
    }
    return found.references();
}
/** Names, each once. */
class ReferenceSet {
    #names = {
        relations: new Map(),
        functions: new Map(),
        types: new Map(),
    };
    schemas = new Set();
    add(kind, name) {
        // No name holds a NUL.
        if (name.name !== "" && name.schema !== "pg_catalog")
            this.#names[kind].set(`${name.schema ?? ""}\0${name.name}`, name);
    }
    references() {
        const { relations, functions, types } = this.#names;
        const names = (map) => [...map.values()];
        return {
            relations: names(relations),
            functions: names(functions),
            types: names(types),
            schemas: [...this.schemas],
        };
    }
}

;// CONCATENATED MODULE: ./lib/hazards/references.js







/** Which kinds of DROP, ALTER … SET SCHEMA and GRANT name a relation, a function or a type. */
const references_KIND = {
    OBJECT_TABLE: "relations",
    OBJECT_VIEW: "relations",
    OBJECT_MATVIEW: "relations",
    OBJECT_INDEX: "relations",
    OBJECT_FOREIGN_TABLE: "relations",
    OBJECT_FUNCTION: "functions",
    OBJECT_PROCEDURE: "functions",
    OBJECT_ROUTINE: "functions",
    OBJECT_TYPE: "types",
    OBJECT_DOMAIN: "types",
};
/** What the rules will ask about one text, each name once. Needs the grammar; throws as it does. */
function referencesIn({ text }, read = readStatements) {
    const found = new ReferenceSet();
    for (const part of read(text, "first"))
        if (part.type === "statement")
            collect(part.node, found, 0);
    return found.references();
}
function collect(node, found, depth) {
    collectNames(node, "", found);
    references_named(node, found);
    const routine = depth < 3 ? routineOf(node) : undefined;
    if (routine === undefined)
        return;
    const statements = routine.language === "plpgsql" ? bodyStatements(routine.body) : [{ sql: routine.body }];
    for (const { sql } of statements) {
        const answer = parseSql(sql);
        if (answer.status === "ok")
            for (const tree of answer.trees)
                collect(tree.node, found, depth + 1);
    }
}
/** By hand, since it goes through every node of every file: fields with names are rare, and constants are most of what there is. */
function collectNames(tree, kind, found) {
    if (Array.isArray(tree)) {
        for (const item of tree)
            collectNames(item, kind, found);
        return;
    }
    if (kind === "TypeName" || kind === "typeName")
        found.add("types", nameFrom(tree.names));
    for (const key in tree) {
        const value = tree[key];
        if (key === "relname")
            found.add("relations", nameOf(tree));
        if (key === "funcname" && kind !== "CreateFunctionStmt")
            found.add("functions", nameFrom(tree.funcname));
        if (typeof value === "object" && value !== null && key !== "A_Const" && key !== "ColumnRef")
            collectNames(value, key, found);
    }
}
/** Names that stand in lists of strings, without a node of their own kind. */
function references_named(node, found) {
    if ("DropStmt" in node) {
        const { objects = [], removeType = "" } = node.DropStmt;
        const kind = references_KIND[removeType];
        for (const object of objects) {
            if (kind !== undefined)
                found.add(kind, objectName(object));
            if (removeType === "OBJECT_SCHEMA")
                found.schemas.add(objectName(object).name);
        }
        for (const { table } of droppedPolicies(node))
            found.add("relations", table);
    }
    if ("AlterDomainStmt" in node)
        found.add("types", nameFrom(node.AlterDomainStmt.typeName));
    if ("AlterEnumStmt" in node)
        found.add("types", nameFrom(node.AlterEnumStmt.typeName));
    if ("RenameStmt" in node && node.RenameStmt.renameType === "OBJECT_SCHEMA") {
        found.schemas.add(node.RenameStmt.subname ?? "");
    }
    if ("AlterObjectSchemaStmt" in node && node.AlterObjectSchemaStmt.object !== undefined) {
        const kind = references_KIND[node.AlterObjectSchemaStmt.objectType ?? ""];
        if (kind !== undefined)
            found.add(kind, objectName(node.AlterObjectSchemaStmt.object));
    }
}

;// CONCATENATED MODULE: ./lib/sql/kept-parts.js

/**
 * Trees take ten times the memory of their text. Within this length, in UTF-16 units, they are kept; texts beyond it are parsed again
 * whenever they are looked at.
 */
const KEPT_LENGTH = 8_000_000;
/** Parsing costs more than all that is done with a tree, so what will be looked at again is kept. */
class KeptParts {
    #parts = new Map();
    #length = 0;
    /** As {@link readStatements}; remembers them while there is room. */
    keep = (text, rows) => {
        const known = this.#parts.get(text);
        if (known !== undefined && (rows === "first" || known.every(isWhole)))
            return known;
        const parts = readStatements(text, rows);
        if (known !== undefined || this.#length + text.length > KEPT_LENGTH)
            return parts;
        const kept = [...parts];
        this.#parts.set(text, kept);
        this.#length += text.length;
        return kept;
    };
    /** As {@link readStatements}, from what was kept where it was. */
    recall = (text, rows) => this.#parts.get(text) ?? readStatements(text, rows);
    /** As {@link recall}, for the last time. */
    take = (text, rows) => {
        const parts = this.recall(text, rows);
        if (this.#parts.delete(text))
            this.#length -= text.length;
        return parts;
    };
}
function isWhole(part) {
    return part.type !== "statement" || part.rowsLeftOut === 0;
}

;// CONCATENATED MODULE: ./lib/sql/concurrently.js

/** Those that do the same thing, in a transaction, when the word is left out; a partition that is detached gets an extra CHECK. */
const LEAVABLE = new Set([
    "create-index",
    "drop-index",
    "reindex",
]);
/**
 * Adds where the word stands that keeps a statement out of transactions, so that it can be left out on a table that
 * nobody else sees yet.
 */
function withConcurrently(found, text, statement) {
    if (found === undefined || !LEAVABLE.has(found.effect.type))
        return found;
    // A schema or a database is reindexed table by table, with a commit after each.
    if (found.effect.type === "reindex" && ["schema", "database"].includes(found.effect.target))
        return found;
    const concurrently = concurrently_rangeOf(text, statement);
    return concurrently ? { ...found, concurrently } : found;
}
function concurrently_rangeOf(text, { start, end }) {
    let open;
    for (let token = nextSignificant(text, start, end); token; token = nextSignificant(text, token.end, end)) {
        if (token.kind === "open")
            open ??= token;
        if (token.kind === "close")
            open = undefined;
        if (token.kind !== "word" || text.slice(token.start, token.end).toLowerCase() !== "concurrently")
            continue;
        return open ? optionAt(text, open, token, end) : { start: token.start, end: token.end };
    }
    return undefined;
}
/** `(CONCURRENTLY)` as a whole, else the option with its value and one comma. */
function optionAt(text, open, option, limit) {
    const isFirst = nextSignificant(text, open.end, limit)?.start === option.start;
    let before = open.end;
    let at = nextSignificant(text, open.end, option.start);
    for (; at; at = nextSignificant(text, at.end, option.start)) {
        if (text.charAt(at.start) === ",")
            before = at.start;
    }
    let last = option;
    let next = nextSignificant(text, option.end, limit);
    for (; next && next.kind !== "close" && text.charAt(next.start) !== ","; next = nextSignificant(text, next.end, limit)) {
        last = next;
    }
    if (!isFirst)
        return { start: before, end: last.end };
    if (next?.kind === "close")
        return { start: open.start, end: next.end };
    return { start: option.start, end: next?.end ?? last.end };
}

;// CONCATENATED MODULE: ./lib/sql/hints.js

/** Characters that look like a space, or like nothing at all. */
const INVISIBLE = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u;
const TYPOGRAPHIC_QUOTE = /[\u2018\u2019\u201c\u201d]/u;
const NO_IF_NOT_EXISTS = /\b(?:constraint|domain|policy|role|rule|trigger|type|user)\s+if\s+not\s+exists\b/i;
/** Each is tried on the text from the error on; the first that matches gives the hint. */
const HINTS = [
    [/^:['"A-Za-z_]/, "Variables of psql (:name) are not filled in here: write the value itself."],
    [/^(?:<<<<<<<|=======|>>>>>>>)/, "This is the mark of a merge conflict: resolve it."],
    [/^`/, 'Postgres puts names in double quotes ("name"), not in backticks.'],
    [/^\{\{|^\$\{|^<%/, "This looks like a template that was not filled in."],
];
/**
 * What may have led to a syntax error; `undefined` when Postgres' own words are all there is to say.
 *
 * @param offset UTF-16 index at which Postgres stopped.
 */
function syntaxHint(text, offset, message) {
    const before = text.slice(Math.max(0, offset - 200), offset);
    const rest = text.slice(offset, offset + 64);
    const unterminated = message.startsWith("unterminated");
    if (unterminated ? before.includes("\\'") : before.endsWith("\\'")) {
        return "A backslash does not escape a quote: write '' instead, or E'…' around the whole.";
    }
    if (unterminated)
        return "It begins here and is closed nowhere in the rest of the file.";
    if (NO_IF_NOT_EXISTS.test(before.slice(-40) + rest)) {
        return "Postgres has no IF NOT EXISTS here: put DROP … IF EXISTS before it, or look first in a DO block.";
    }
    return letterHint(text, offset) ?? HINTS.find(([pattern]) => pattern.test(rest))?.[1];
}
/** Characters that are letters to Postgres and not to people: it fails at the word that holds one, or behind it. */
function letterHint(text, offset) {
    const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
    const upToError = text.slice(lineStart, nextToken(text, offset)?.end ?? offset);
    const outsideQuotes = upToError.replace(/'[^']*'|"[^"]*"|\/\*.*?\*\//g, "");
    if (TYPOGRAPHIC_QUOTE.test(outsideQuotes))
        return "A typographic quote stands here: replace it by ' or \".";
    const invisible = INVISIBLE.exec(outsideQuotes)?.[0];
    if (invisible === undefined)
        return undefined;
    const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
    return `An invisible character, U+${code}, stands here: delete it or type a space in its place.`;
}
/** The way out for a psql command; `name` is its first word without the `\`. */
function psqlHint(name) {
    if (/^(?:restrict|unrestrict)$/.test(name))
        return "pg_dump writes it for psql: delete the line.";
    if (/^(?:c|connect)$/.test(name)) {
        return "Delete it: the connection is chosen by the environment. For another role, use SET ROLE.";
    }
    if (/^(?:i|ir|include|include_relative)$/.test(name)) {
        return "Put the included file's statements here, or make it a migration of its own.";
    }
    if (name === ".")
        return "It ends the rows of a COPY … FROM STDIN, and there is none before it: delete it.";
    if (name === "copy")
        return "Move the rows to a seed file, or write them as INSERT.";
    if (/^(?:set|unset|gset|if|elif|else|endif)$/.test(name)) {
        return "Use a DO block for conditions and variables.";
    }
    if (/^(?:g|gexec|gx)$/.test(name))
        return "End the statement with ; and use EXECUTE in a DO block where needed.";
    return "Only psql knows it: delete the line.";
}

;// CONCATENATED MODULE: ./lib/sql/insert-guard.js
/**
 * Whether a query by itself leaves out what the table has already: `NOT EXISTS`, `NOT IN`, `<> ALL`, a comparison with a
 * subquery's value, `EXCEPT`, a left join whose other side must be null; or whether it takes its rows from a data-modifying
 * CTE (`madeBy`), which gives only what it changed.
 */
function guardsItself(query, madeBy) {
    const { op, larg, rarg, whereClause, fromClause = [] } = query;
    if (op === "SETOP_EXCEPT")
        return true;
    if (larg !== undefined && rarg !== undefined)
        return guardsItself(larg, madeBy) && guardsItself(rarg, madeBy);
    if (some(fromClause, (kind, fields) => kind === "RangeVar" && madeBy.has(textOf(fields, "relname"))))
        return true;
    if (leavesOut(whereClause))
        return true;
    const joinsLeft = some(fromClause, (kind, { jointype }) => kind === "JoinExpr" && jointype === "JOIN_LEFT");
    return (joinsLeft &&
        some(whereClause, (kind, { nulltesttype }) => kind === "NullTest" && nulltesttype === "IS_NULL"));
}
function leavesOut(condition) {
    return some(condition, (kind, fields) => {
        if (kind === "BoolExpr")
            return fields["boolop"] === "NOT_EXPR" && some(fields["args"], isSubquery);
        return kind === "SubLink" && ["EXPR_SUBLINK", "ALL_SUBLINK"].includes(textOf(fields, "subLinkType"));
    });
}
const isSubquery = (kind) => kind === "SubLink";
/** Whether any node at or below `value` is what is looked for. Fields of a node have small initials, node kinds capital ones. */
function some(value, isIt) {
    if (Array.isArray(value))
        return value.some((item) => some(item, isIt));
    if (!isFields(value))
        return false;
    return Object.entries(value).some(([key, child]) => {
        if (/^[A-Z]/.test(key) && isFields(child) && isIt(key, child))
            return true;
        return some(child, isIt);
    });
}
function isFields(value) {
    return typeof value === "object" && value !== null;
}
function textOf(fields, key) {
    const value = fields[key];
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./lib/sql/inserts.js


/** Those that put rows into a table, empty it or make it. */
const inserts_KINDS = new Set([
    "InsertStmt",
    "CopyStmt",
    "MergeStmt",
    "SelectStmt",
    "UpdateStmt",
    "DeleteStmt",
    "TruncateStmt",
    "CreateStmt",
    "CreateTableAsStmt",
]);
/**
 * Tells, statement by statement of one file, which tables get rows. It remembers the tables that the file has emptied or
 * made, since rows that go there cannot collide with those of an earlier run.
 */
function insertReader() {
    const fresh = new Set();
    return (node, rowsLeftOut = 0) => {
        if (!inserts_KINDS.has(kindOf(node)))
            return [];
        for (const table of emptiedBy(node))
            fresh.add(inserts_keyOf(table));
        const inserts = insertsOf(node, new Set());
        return inserts.map((insert, index) => {
            // Those are of the statement's own list, and it stands last.
            const more = index === inserts.length - 1 ? rowsLeftOut : 0;
            const rows = insert.rows === undefined ? undefined : insert.rows + more;
            return { ...insert, rows, guarded: insert.guarded || fresh.has(inserts_keyOf(insert.table)) };
        });
    };
}
/** `public.t` and `t` are taken for the same table, as they are under the usual search path. */
function inserts_keyOf({ schema = "public", name }) {
    return JSON.stringify([schema, name]);
}
function emptiedBy(node) {
    if ("TruncateStmt" in node)
        return (node.TruncateStmt.relations ?? []).flatMap(inserts_rangeOf);
    if ("DeleteStmt" in node)
        return [inserts_nameOf(node.DeleteStmt.relation), ...emptiedIn(node.DeleteStmt.withClause)];
    if ("CreateStmt" in node)
        return node.CreateStmt.if_not_exists ? [] : [inserts_nameOf(node.CreateStmt.relation)];
    if ("CreateTableAsStmt" in node)
        return [inserts_nameOf(node.CreateTableAsStmt.into?.rel)];
    if ("InsertStmt" in node)
        return emptiedIn(node.InsertStmt.withClause);
    if ("SelectStmt" in node) {
        const { intoClause, withClause } = node.SelectStmt;
        return [...(intoClause?.rel ? [inserts_nameOf(intoClause.rel)] : []), ...emptiedIn(withClause)];
    }
    return [];
}
function emptiedIn(clause) {
    return ctesOf(clause).flatMap(({ query }) => emptiedBy(query));
}
/** @param made names of CTEs around this statement that modify data */
function insertsOf(node, made) {
    if ("CopyStmt" in node && node.CopyStmt.is_from && node.CopyStmt.relation !== undefined) {
        return [{ table: inserts_nameOf(node.CopyStmt.relation), rows: undefined, guarded: false, onConflict: false }];
    }
    const ctes = ctesOf(withOf(node));
    const modifying = new Set([
        ...made,
        ...ctes.filter(({ query }) => !("SelectStmt" in query)).map(({ name }) => name),
    ]);
    const inner = ctes.flatMap(({ query }) => insertsOf(query, modifying));
    if ("InsertStmt" in node)
        return [...inner, ofInsert(node.InsertStmt, ctes, modifying)];
    if (!("MergeStmt" in node))
        return inner;
    const { relation } = node.MergeStmt;
    return [...inner, { table: inserts_nameOf(relation), rows: undefined, guarded: true, onConflict: true }];
}
function ofInsert({ relation, selectStmt, onConflictClause }, ctes, modifying) {
    const query = selectStmt !== undefined && "SelectStmt" in selectStmt ? selectStmt.SelectStmt : undefined;
    const onConflict = onConflictClause !== undefined;
    return {
        table: inserts_nameOf(relation),
        rows: query === undefined ? 1 : rowsOf(query, ctes),
        guarded: onConflict || (query !== undefined && guardsItself(query, modifying)),
        onConflict,
    };
}
/**
 * How many rows a query gives before its own WHERE: as many as its VALUES list, or one without FROM. `undefined` where
 * anything else has a say.
 */
function rowsOf(query, ctes) {
    const { valuesLists, fromClause = [], whereClause, targetList, withClause } = query;
    const { op, distinctClause, groupClause, havingClause, limitCount, limitOffset } = query;
    if (op !== "SETOP_NONE" || distinctClause || groupClause || havingClause || limitCount || limitOffset)
        return undefined;
    if (valuesLists !== undefined)
        return valuesLists.length;
    const [source, ...others] = fromClause;
    if (others.length > 0)
        return undefined;
    // A function among the columns may give any number of rows; with a WHERE it is a lone row that is guarded.
    if (source === undefined)
        return whereClause !== undefined && targetList !== undefined ? 1 : undefined;
    const known = [...ctesOf(withClause), ...ctes];
    const inner = "RangeSubselect" in source ? source.RangeSubselect.subquery : cteNamed(source, known);
    if (inner === undefined || !("SelectStmt" in inner) || whereClause === undefined)
        return undefined;
    return inner.SelectStmt.valuesLists?.length;
}
function ctesOf(clause) {
    return (clause?.ctes ?? []).flatMap((cte) => {
        if (!("CommonTableExpr" in cte))
            return [];
        const { ctename = "", ctequery } = cte.CommonTableExpr;
        return ctequery === undefined ? [] : [{ name: ctename, query: ctequery }];
    });
}
function cteNamed(source, ctes) {
    if (!("RangeVar" in source) || source.RangeVar.schemaname !== undefined)
        return undefined;
    return ctes.find(({ name }) => name === source.RangeVar.relname)?.query;
}
function withOf(node) {
    if ("InsertStmt" in node)
        return node.InsertStmt.withClause;
    if ("SelectStmt" in node)
        return node.SelectStmt.withClause;
    if ("UpdateStmt" in node)
        return node.UpdateStmt.withClause;
    if ("DeleteStmt" in node)
        return node.DeleteStmt.withClause;
    return "MergeStmt" in node ? node.MergeStmt.withClause : undefined;
}
function inserts_rangeOf(node) {
    return "RangeVar" in node ? [inserts_nameOf(node.RangeVar)] : [];
}
function inserts_nameOf(relation) {
    return { schema: relation?.schemaname, name: relation?.relname ?? "" };
}

;// CONCATENATED MODULE: ./lib/sql/lasting.js
/** What a statement changes that stays when everything of the project is dropped; `undefined` for nearly all. */
function lastingOf(node) {
    if ("CreateExtensionStmt" in node) {
        const { extname = "", if_not_exists: optional = false } = node.CreateExtensionStmt;
        return optional ? undefined : { type: "create-extension", name: extname };
    }
    if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_EXTENSION") {
        return { type: "drop-extensions", names: lasting_strings(node.DropStmt.objects) };
    }
    return "AlterDefaultPrivilegesStmt" in node
        ? defaultPrivileges(node.AlterDefaultPrivilegesStmt)
        : undefined;
}
const lasting_KINDS = {
    OBJECT_TABLE: "tables",
    OBJECT_SEQUENCE: "sequences",
    OBJECT_FUNCTION: "functions",
    OBJECT_TYPE: "types",
    OBJECT_SCHEMA: "schemas",
};
function defaultPrivileges({ options = [], action, }) {
    const on = lasting_KINDS[action?.objtype ?? ""];
    if (action === undefined || on === undefined)
        return undefined;
    const listOf = (wanted) => options.flatMap((option) => {
        const found = "DefElem" in option && option.DefElem.defname === wanted ? option.DefElem.arg : undefined;
        return found && "List" in found ? (found.List.items ?? []) : [];
    });
    return {
        type: "default-privileges",
        grants: action.is_grant === true,
        on,
        roles: roleNames(listOf("roles")),
        schemas: lasting_strings(listOf("schemas")),
        privileges: (action.privileges ?? []).flatMap((one) => "AccessPriv" in one ? [one.AccessPriv.priv_name ?? ""] : []),
        grantees: roleNames(action.grantees ?? []),
    };
}
/** `public` stands for everybody: no role can have that name. */
function roleNames(nodes) {
    return nodes.flatMap((node) => {
        if (!("RoleSpec" in node))
            return [];
        const { roletype, rolename } = node.RoleSpec;
        if (roletype === "ROLESPEC_PUBLIC")
            return ["public"];
        return rolename === undefined ? ["current_user"] : [rolename];
    });
}
function lasting_strings(nodes = []) {
    return nodes.flatMap((node) => ("String" in node ? [node.String.sval ?? ""] : []));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/sql/meaning.js


/** Fields of the tree that say where something stood. A tablespace has a `location` too, a string, which stays. */
const POSITIONS = new Set([
    "location",
    "name_location",
    "stmt_location",
    "stmt_len",
    "list_start",
    "list_end",
    "rexpr_list_start",
    "rexpr_list_end",
]);
/** Languages whose bodies follow Postgres' lexical rules, so that comments and white space in them mean nothing. */
const TOKENISED = new Set(["sql", "plpgsql"]);
/**
 * A hash of what a statement says: its syntax tree without positions, and its function body without comments and white
 * space. Case of keywords and names, redundant parentheses, `int` or `integer` make no difference; string constants
 * count to the letter, but for `\r\n`, which is `\n`: Git may check a file out with either.
 */
function meaningOf(node) {
    const routine = routineOf(node);
    const meaning = routine !== undefined && TOKENISED.has(routine.language)
        ? write(node, routine.body) + write(wordsOf(routine))
        : write(node);
    return (0,external_node_crypto_.createHash)("sha256").update(meaning).digest("hex").slice(0, 32);
}
function wordsOf({ body }) {
    return tokensIn(body, { start: 0, end: body.length }).map(({ kind, start, end }) => {
        const token = body.slice(start, end);
        return kind === "word" ? token.toLowerCase() : token;
    });
}
/**
 * Writes a tree without positions, and without the string `omitted`. A string is led by its length, so that no two trees
 * are written alike. By hand because it is hot, and because JSON.stringify takes seconds for a deep tree: it looks for
 * circles at every level.
 */
function write(value, omitted) {
    if (typeof value === "string") {
        const text = value.includes("\r") ? value.replaceAll("\r\n", "\n") : value;
        return value === omitted ? "" : `${text.length}'${text}`;
    }
    if (typeof value !== "object" || value === null)
        return String(value);
    let written = "";
    if (Array.isArray(value)) {
        for (const item of value)
            written += `${write(item, omitted)},`;
        return `[${written}]`;
    }
    const fields = value;
    for (const key in fields) {
        const field = fields[key];
        if (typeof field === "number" && POSITIONS.has(key))
            continue;
        written += `${key}:${write(field, omitted)},`;
    }
    return `{${written}}`;
}

;// CONCATENATED MODULE: ./lib/sql/psql-problem.js


/** The problem that a command of psql is, with the way out. */
function psqlProblem(source, { start, end }) {
    const name = /^\\(\w+|\S?)/.exec(source.text.slice(start, end))?.[1] ?? "";
    const message = `\\${name} is a command of psql, not SQL`;
    return problemAt(source, start, "psql-command", message, psqlHint(name));
}

;// CONCATENATED MODULE: ./lib/sql/routine-check.js





/**
 * PL/pgSQL's complaints that hold whatever the database contains. The parser knows no types but the built-in ones, and takes a
 * variable of any other for a record: what it says about those would refuse good functions.
 */
const CERTAIN = /^(?:syntax error|unterminated|missing |mismatched |unexpected end|too (?:few|many) parameters specified for RAISE|duplicate declaration|unrecognized |invalid )|cannot be used outside a loop|^there is no label|^end label|^block label|is declared CONSTANT$|must have a default value|^RETURN (?:NEXT )?(?:cannot|must) have|^cannot use RETURN|^"[^".]+" is not a known variable$|^loop variable of|must have only one target variable$/;
/** In UTF-16 units: in a longer statement the search for the culprit, a parse for each step, would take seconds. */
const SEARCH_LIMIT = 100_000;
/** Checks a function's body as Postgres does when it is created; other languages than sql and plpgsql are not checked. */
function routineProblem(source, range, routine) {
    const statement = source.text.slice(range.start, range.end);
    if (routine.language === "plpgsql")
        return plpgsqlProblem(source, range.start, statement, routine);
    const answer = routine.language === "sql" ? parseSql(routine.body) : undefined;
    if (answer?.status !== "error")
        return undefined;
    const body = bodyRange(statement, routine);
    const inBody = body?.verbatim === true ? offsetOfCodePoint(routine.body, answer.position) : 0;
    const offset = range.start + (body?.start ?? 0) + inBody;
    const hint = syntaxHint(source.text, offset, answer.message);
    return problemAt(source, offset, "syntax-error", answer.message, hint);
}
function plpgsqlProblem(source, start, statement, routine) {
    const answer = parseRoutine(statement);
    if (answer.status === "ok" || !CERTAIN.test(answer.message))
        return undefined;
    const offset = start + locate(statement, routine, answer.message);
    const hint = syntaxHint(source.text, offset, answer.message);
    return problemAt(source, offset, "plpgsql-error", answer.message, hint);
}
/**
 * Where in the statement PL/pgSQL stopped, which it does not tell: the shortest beginning of the body that draws the
 * same message ends with the culprit, or with the end of the expression in which it stands.
 */
function locate(statement, routine, message) {
    const body = bodyRange(statement, routine);
    if (body?.verbatim !== true || statement.length > SEARCH_LIMIT)
        return body?.start ?? 0;
    const tokens = tokensIn(statement, body);
    let high = tokens.length - 1;
    let low = message.endsWith("end of input") ? high : 0;
    while (low < high) {
        const middle = (low + high) >> 1;
        const cut = tokens[middle]?.end ?? body.end;
        const answer = parseRoutine(statement.slice(0, cut) + statement.slice(body.end));
        if (answer.status === "error" && answer.message === message)
            high = middle;
        else
            low = middle + 1;
    }
    // A token in quotes, else the statement that it speaks of, such as RAISE.
    const named = (/"([\s\S]*)"/.exec(message) ?? /\b([A-Z]{4,})\b/.exec(message))?.[1]?.toLowerCase();
    const isNamed = (token) => statement.slice(token.start, token.end).toLowerCase() === named;
    const culprit = tokens.slice(0, low + 1).findLast(isNamed) ?? tokens[low];
    return culprit?.start ?? body.start;
}

;// CONCATENATED MODULE: ./lib/sql/transactions.js

const BEGIN_HINT = "Write COMMIT; where the transaction is to end, or delete BEGIN: every migration runs in a transaction anyway.";
/**
 * What a file's own `BEGIN`, `COMMIT` and `ROLLBACK` would do to the transactions that it is applied in. Other
 * tools let these pass and lose the work, or keep half of it, without a word.
 */
function transactionProblems(source, statements) {
    const problems = [];
    let open;
    for (const statement of statements) {
        const problem = transactions_judge(source, statement, open);
        if (problem !== undefined)
            problems.push(problem);
        if (statement.control === "begin")
            open ??= statement;
        if (["commit", "rollback", "prepare"].includes(statement.control) && !statement.chains)
            open = undefined;
    }
    if (open === undefined)
        return problems;
    return [
        ...problems,
        problemAt(source, open.start, "unclosed-transaction", "BEGIN without COMMIT", BEGIN_HINT),
    ];
}
function transactions_judge(source, statement, open) {
    const at = (code, message, hint) => problemAt(source, statement.start, code, message, hint);
    if (statement.control === "rollback") {
        return at("bare-rollback", "ROLLBACK would undo what the file has done so far", "Delete it. To undo a part on purpose, use SAVEPOINT and ROLLBACK TO SAVEPOINT.");
    }
    if (statement.control === "prepare") {
        return at("not-transactional", "Two-phase commit cannot be used in a migration", "End the transaction with COMMIT instead.");
    }
    if (statement.chains) {
        return at("not-transactional", "COMMIT AND CHAIN cannot be used in a migration", "Write COMMIT; and, where a new transaction is meant, BEGIN; after it.");
    }
    if (statement.control === "commit" && open === undefined) {
        return at("stray-commit", "COMMIT without BEGIN", "Delete it, or write BEGIN; where the transaction begins: every migration runs in a transaction anyway.");
    }
    if (statement.control === "begin" && open !== undefined) {
        const message = `BEGIN inside the transaction that began in line ${open.line}`;
        return at("unclosed-transaction", message, "Postgres has no transactions inside transactions: delete it.");
    }
    if (statement.nonTransactional !== undefined && open !== undefined) {
        const { command } = statement.nonTransactional;
        const message = `${command} cannot run inside the transaction that began in line ${open.line}`;
        return at("not-transactional", message, "Move it before BEGIN or after COMMIT.");
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/sql/read.js
















/** A file with more problems than this is no SQL; the rest of it is not read. */
const MOST_PROBLEMS = 100;
/**
 * What a text means and what is wrong with it. Runs in the parser's worker; throws when the text is too much for the
 * grammar, which must not be used again then.
 */
function readSql({ file, text, copyRows = "refuse", compared = true }, read = readStatements) {
    // The grammar takes UTF-8, in which half a surrogate pair has no place.
    const source = openSource(file, text.replace(/\p{Surrogate}/gu, "\ufffd"));
    const nul = text.indexOf("\0");
    if (nul >= 0) {
        const problem = problemAt(source, nul, "nul-byte", "A NUL byte stands here", "Save the file as UTF-8 text.");
        return { status: "parsed", statements: [], problems: [problem] };
    }
    // Whoever compares asks for every constant.
    const parts = read(source.text, compared ? "all" : "first");
    const { statements, problems } = describeAll(source, parts, copyRows, compared);
    // Of a file that was not read to its end nobody knows whether it ends its transactions.
    const ofTransactions = problems.length < MOST_PROBLEMS ? transactionProblems(source, statements) : [];
    return {
        status: "parsed",
        statements: statements.map(({ chains: _, ...statement }) => statement),
        problems: [...problems, ...ofTransactions].sort(byPosition),
    };
}
function describeAll(source, parts, copyRows, compared) {
    const statements = [];
    const problems = [];
    // pg_dump turns it off, and Postgres accepts any body then.
    let checksBodies = true;
    const readInserts = insertReader();
    for (const part of parts) {
        if (problems.length >= MOST_PROBLEMS)
            break;
        if (part.type === "psql")
            problems.push(psqlProblem(source, part));
        if (part.type === "error") {
            const hint = syntaxHint(source.text, part.offset, part.message);
            problems.push(problemAt(source, part.offset, "syntax-error", part.message, hint));
        }
        if (part.type !== "statement")
            continue;
        checksBodies = bodyChecking(part.node) ?? checksBodies;
        const routine = checksBodies || "DoStmt" in part.node ? routineOf(part.node) : undefined;
        const bad = routine === undefined ? undefined : routineProblem(source, part, routine);
        if (bad !== undefined)
            problems.push(bad);
        const copy = copyRows === "refuse" ? copyProblem(source, part) : undefined;
        if (copy !== undefined)
            problems.push(copy);
        if ("DoStmt" in part.node && routine !== undefined && commitsItself(routine)) {
            problems.push(problemAt(source, part.start, "not-transactional", COMMITS, COMMITS_HINT));
        }
        const meaning = compared ? meaningOf(part.node) : "";
        statements.push(describe(source, part, meaning, readInserts(part.node, part.rowsLeftOut)));
    }
    return { statements, problems };
}
function describe(source, part, meaning, inserts) {
    const { node, start, end, copyRows } = part;
    return {
        start,
        end,
        line: lineAt(source.lineStarts, start),
        kind: kindOf(node),
        control: controlOf(node),
        nonTransactional: withConcurrently(nonTransactionalOf(node), source.text, part),
        setsSession: setsSession(node),
        meaning,
        copyRows: copyRows ?? (readsInput(part) ? { start: end, end } : undefined),
        inserts: inserts.length > 0 ? inserts : undefined,
        lasting: lastingOf(node),
        selective: isSelective(node) || undefined,
        chains: chains(node),
    };
}
/** Stopped half-way it would leave its first part for good, and nobody could tell how far it came. */
const COMMITS = "COMMIT or ROLLBACK in a DO block would split the migration";
const COMMITS_HINT = "Take it out; work in batches belongs into several migrations, or into the application.";
function copyProblem(source, part) {
    if (!readsInput(part))
        return undefined;
    const message = "COPY … FROM STDIN reads its rows from psql's input, which a migration does not have";
    const hint = "Move the rows to a seed file, or write them as INSERT (pg_dump --inserts).";
    return problemAt(source, part.start, "copy-data", message, hint);
}
function readsInput({ node }) {
    if (!("CopyStmt" in node))
        return false;
    const { is_from: isFrom = false, filename, is_program: isProgram = false } = node.CopyStmt;
    return isFrom && filename === undefined && !isProgram;
}
function byPosition(a, b) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

;// CONCATENATED MODULE: ./lib/sql/worker.js







/**
 * The parser's thread. A text that is too much for the grammar ends it with an exception, on purpose: the instance is
 * damaged then, and the host knows the culprit, since it is the first text that was not read.
 */
async function serve(port) {
    await loadGrammar();
    const kept = new KeptParts();
    const tell = (message) => port.postMessage(message);
    const answer = (found) => tell({ type: "answer", json: JSON.stringify(found) });
    port.on("message", (task) => carryOut(task, kept, () => tell({ type: "read" }), answer));
    tell({ type: "ready" });
}
function carryOut(task, kept, hasRead, answer) {
    if (task.type === "parse") {
        for (const text of task.texts)
            answer(readSql(text, task.keep ? kept.keep : readStatements));
        return;
    }
    if (task.type === "refer") {
        for (const text of task.texts)
            answer(referencesIn(text, kept.recall));
        return;
    }
    const examiner = new Examiner(task.context, kept.take);
    const pending = task.texts.map((text, index) => {
        const found = index < task.applied ? examiner.learn(text) : examiner.read(text);
        hasRead();
        return found;
    });
    for (const file of pending)
        answer(file?.hazards() ?? []);
}
if (external_node_worker_threads_namespaceObject.parentPort !== null)
    void serve(external_node_worker_threads_namespaceObject.parentPort);

})();

module.exports = __webpack_exports__;
/******/ })()
;